/** A stretch of the draft: UTF-16 offsets from its start, `end` exclusive. In `一、总体要求` the marker is `{ start: 0, end: 2 }`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
