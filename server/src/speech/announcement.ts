const ANNOUNCEMENT =
  /(?:讲|谈|提|强调|交流)[^。；：:.]{0,20}(?:意见|要求|建议|希望|体会|问题|方面|点|句话)[^。；：:.]{0,12}[。：:.]?$/;
/** An announcement ends its paragraph within so many characters. */
const LONGEST = 60;

/** Whether a paragraph ends by announcing what comes: 下面，我讲几点意见。 */
export function isAnnouncement(text: string): boolean {
  return ANNOUNCEMENT.test(text.trimEnd().slice(-LONGEST));
}
