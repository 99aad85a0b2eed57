import type { GeneratedFile, Project } from './project';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: unknown;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Keybinding[];
  };
}

type Texts = Readonly<Record<string, string>>;

/** What keys do that run commands of the editor. */
const OTHERS: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  enter: [
    '换行，写上下一个序号（`jianggao.onEnter` 为 `insert` 时）',
    'Break the line and write the next number (where `jianggao.onEnter` is `insert`)',
  ],
  tab: ['取提示的第一个序号', 'Take the first number that is suggested'],
};

const INTRODUCTION = [
  '# 按键 Keys',
  '',
  '<!-- generated: npm run generate -->',
  '',
  '这些按键只在讲话稿里（或“结构”视图里）起作用，都可以在“键盘快捷方式”中改。带 <kbd>Alt</kbd> 的键输入法不会截走；连按两下的，<kbd>Alt</kbd> 可以一直按住。',
  '',
  'These keys work in drafts (or in the structure view) only, and can be changed under *Keyboard Shortcuts*. An input method takes none with <kbd>Alt</kbd>; of two strokes, <kbd>Alt</kbd> may be held throughout.',
] as const;

const NOTES = [
  '',
  '## 与 VS Code 默认按键 Beside the defaults of VS Code',
  '',
  '| 默认按键 Default | 在 VS Code 中 In VS Code | 这里 Here |',
  '|---|---|---|',
  '| `alt+up` `alt+down` | 移动行 Move Line | 编辑器中不变；“结构”视图中移动部分 Kept in the editor; moves sections in the view |',
  '| `alt+shift+up` `alt+shift+down` | 复制行 Copy Line | 不变 kept |',
  '| `alt+shift+left` `alt+shift+right` | 缩小、扩大选择 Shrink, Expand Selection | 编辑器中不变，按条、段、部分扩大；视图中升级、降级 Kept in the editor, by item, paragraph and section; promotes and demotes in the view |',
  '| `alt+pageup` `alt+pagedown` | 滚动一页 Scroll | 不变 kept |',
  '| `alt+[` `alt+]` | 切换内联建议、辅助视图 Step through inline suggestions and the accessible view | 有内联建议时、在辅助视图中不变 Kept while there are any, and in that view |',
  '| `alt+shift+.` `alt+enter` `ctrl+.` `f8` | 自动修复等 Auto Fix and others | 不变 kept |',
  '| `ctrl+k ctrl+1` … `ctrl+k ctrl+7` | 折叠到第 n 层 Fold Level n | 不变 kept |',
  '| `tab` | 缩进 Indent | 只有提示开着而没有选中时改用 Another only while a list is open and nothing is selected in it |',
  '| `enter` | 换行 Line break | 只有 `jianggao.onEnter` 为 `insert` 时改用 Another only where `jianggao.onEnter` is `insert` |',
] as const;

/** The table of keys, made from the manifest and its texts in both languages. */
export function generateKeys({ read }: Project): GeneratedFile {
  const { contributes } = JSON.parse(read('package.json')) as Manifest;
  const [english, chinese] = ['package.nls.json', 'package.nls.zh-cn.json'].map(
    (path) => JSON.parse(read(path)) as Texts,
  );
  const describe = ({ command, key }: Keybinding): string => {
    const title = contributes.commands.find((each) => each.command === command)?.title.replaceAll('%', '') ?? '';
    const [zh, en] = OTHERS[key] ?? [chinese?.[title], english?.[title]];
    return `${zh ?? command}<br>${en ?? command}`;
  };
  const rows = (keys: readonly Keybinding[]) => [
    '| 作用 Does | Linux, Windows | macOS |',
    '|---|---|---|',
    ...keys.map((binding) => `| ${describe(binding)} | \`${binding.key}\` | \`${binding.mac ?? binding.key}\` |`),
  ];
  const isInView = ({ when }: Keybinding) => when.includes('focusedView');
  const ofCommands = contributes.keybindings.filter(({ command }) => command !== 'runCommands');
  const inEditor = contributes.keybindings.filter((binding) => !isInView(binding));
  const lines = [
    ...INTRODUCTION,
    '',
    '## 讲话稿中 In drafts',
    '',
    ...rows(inEditor),
    '',
    '## “结构”视图中 In the structure view',
    '',
    ...rows(ofCommands.filter(isInView)),
    ...NOTES,
  ];
  return ['docs/keys.md', `${lines.join('\n')}\n`];
}
