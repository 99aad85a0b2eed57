const PERSON =
  '同志|代表|委员|领导|来宾|嘉宾|朋友|同学|老师|女士|先生|乡亲|父老|战友|同事|同仁|专家|家长|客商|企业家|家人|亲人|人士|师生|员工|职工|工友|校友|群众|市民|村民|居民|党员|干部|记者|选手|裁判员|教练员|干警|官兵|伙伴|负责人|书记|主任|主席|总理|参谋|' +
  '(?:省|市|州|县|区|乡|镇|村|校|院|局|部|厅|处|科|会|组|社|行|司|馆|站|所|团|队|秘书|董事)长';
const NAMED = new RegExp(`^[一-龥·]{0,16}(?:(?:${PERSON})们?|们)$`);
const FOREIGN = /^(?:my dear|dear|ladies|distinguished|hono[u]?rable)\b[a-z ]{0,40}$/i;
/** Words of a sentence about people, which addresses nobody: 今天到会的领导同志有：. */
const SAYS = /[是把将请要让给谢]|有(?!关)|[作成]为|今天|如下|以下|下列|出席|参加|到会|名单|现在/;
const ADDRESSES = /^(?:尊敬的|亲爱的|各位|全体|广大)|们$/;
/** A longer line with a colon announces something. */
const LONGEST_ADDRESS = 60;

/** Whether a line names nothing but people, and a colon or exclamation mark stands behind: 张老师、李老师：. */
export function namesPeople(line: string): boolean {
  return splitNames(line).length > 0;
}

/** Whether such a line addresses them, so that it can be a salutation of its own: 主任、各位副主任、秘书长，各位委员：. */
export function addressesPeople(line: string): boolean {
  return splitNames(line).some((name) => ADDRESSES.test(name) || FOREIGN.test(name));
}

function splitNames(line: string): readonly string[] {
  if (line.length > LONGEST_ADDRESS || !/[：:！!]$/.test(line)) return [];
  const names = line
    .slice(0, -1)
    .split(/[、，,\u3000]| (?=[一-龥])/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.every((name) => (NAMED.test(name) && !SAYS.test(name)) || FOREIGN.test(name)) ? names : [];
}
