import type { Span } from '../../server/src/speech/span';

/** A span and the signs to draw around it. */
export type Annotation = readonly [span: Span, open: string, close: string];

interface Sign {
  readonly at: number;
  /** Order among the signs at one offset: what ends, then what begins. */
  readonly order: number;
  readonly text: string;
}

/** Draws spans into a text: `⟨一、⟩[抓春耕]`. Of spans that share an end, the outer one comes first. */
export function annotate(text: string, annotations: readonly Annotation[]): string {
  const signs = annotations.flatMap(([{ start, end }, open, close], index): readonly Sign[] =>
    start === end
      ? [{ at: start, order: index, text: open + close }]
      : [
          { at: start, order: index, text: open },
          { at: end, order: -index - 1, text: close },
        ],
  );
  let drawn = '';
  let from = 0;
  for (const { at, text: sign } of signs.sort((a, b) => a.at - b.at || a.order - b.order)) {
    drawn += text.slice(from, at) + sign;
    from = at;
  }
  return drawn + text.slice(from);
}

/** The text without the signs of its annotations. */
export function withoutSigns(drawn: string): string {
  return drawn.replaceAll(/[⟨⟩[\]«»]/g, '');
}
