import { writeInListForm } from '../../edits/writeMarker';
import { plainForm } from '../../speech/plainForm';
import { SCHEMES } from '../../speech/scheme';
import type { Enumeration } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { wholeListFix } from '../shared/wholeListFix';

/** 第一、 and 其一、 where the standard has 第一，. One finding an enumeration, at its first item. */
export const enumerationPunctuation: Rule = {
  meta: {
    id: 'enumeration-punctuation',
    group: 'enumeration',
    severity: 'information',
    basis: { kind: 'standard', clause: 'GB/T 15834-2011, B.3.1' },
    description: 'Ordinal words such as 第一 and 其一 are followed by a comma',
    fixable: 'never',
  },
  check: (speech) => speech.enumerations.flatMap(check),
};

function check(list: Enumeration): readonly Report[] {
  if (list.scheme !== SCHEMES.nth && list.scheme !== SCHEMES.its) return [];
  const odd = list.items.filter((item) => item.marker.scheme === list.scheme && item.marker.form.mark === '、');
  const first = odd[0];
  if (first === undefined) return [];
  const plain = { ...list, form: plainForm(list.scheme) };
  const expected = writeInListForm(plain, first, first.marker.ordinal) ?? '';
  return [
    {
      span: first.marker.span,
      message: {
        text: 'Expected “{expected}”, found “{marker}”: the mark behind the number is wrong',
        args: { expected, marker: first.marker.text },
      },
      related: [],
      fixes: wholeListFix(plain, odd, expected),
    },
  ];
}
