const STEP =
  /^(?:全体起立|观看|播放|颁发|颁奖|宣读|签约|签订|奏唱|奏国歌|唱国歌|参观|合影|宣布|休会|休息|茶歇|自由发言|揭牌|授牌|授旗|剪彩|宣誓)|(?:发言|颁奖|讲话|致辞|致词|交流|讨论|休息|茶歇|宣读|合影|合影留念|提问|互动)$/;
/** What is said behind it is no part of the step: 自由发言（30分钟）. */
const NOTE = /[（(][^（）()]{0,30}[）)]$/;

/** Whether a heading is a step of a programme: 观看专题片, 获奖代表发言. Such a step needs nothing below it and may return. */
export function isProgrammeStep(heading: string): boolean {
  return STEP.test(heading.replace(NOTE, ''));
}
