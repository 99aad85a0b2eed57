import { createForm, type MarkerForm } from '../../speech/marker';
import { plainForm } from '../../speech/plainForm';
import type { Scheme } from '../../speech/scheme';
import type { Speech } from '../../speech/speech';

/**
 * The form in which a draft writes out the markers of a scheme: that of most of its items elsewhere; the standard's where there are none,
 * with brackets of the width that the draft has: (一) among other headings makes it (1).
 */
export function findDraftForm({ headingLists }: Speech, scheme: Scheme): MarkerForm {
  const written = headingLists.filter(({ form }) => !form.compatibility);
  const forms = written.filter((list) => list.scheme === scheme);
  const [most] = [...forms].sort((a, b) => b.items.length - a.items.length);
  if (most !== undefined) return most.form;
  const plain = plainForm(scheme);
  if (plain.brackets === 'none') return plain;
  let half = 0;
  for (const { form, items } of written) {
    if (form.brackets === 'half') half += items.length;
    else if (form.brackets === 'full') half -= items.length;
  }
  return half > 0 ? createForm({ ...plain, brackets: 'half' }) : plain;
}
