import { createForm, type MarkerForm } from './marker';
import { SCHEMES, type Scheme } from './scheme';

/** A scheme's form in GB/T 9704 and GB/T 15834. */
export function plainForm(scheme: Scheme): MarkerForm {
  return PLAIN_FORMS.get(scheme) ?? UNMARKED;
}

const UNMARKED = createForm({});
const PLAIN_FORMS: ReadonlyMap<Scheme, MarkerForm> = new Map([
  [SCHEMES.chapter, createForm({ mark: '部分' })],
  [SCHEMES.han, createForm({ mark: '、' })],
  [SCHEMES['han-bracket'], createForm({ brackets: 'full' })],
  [SCHEMES.digit, createForm({ mark: '.' })],
  [SCHEMES['digit-close'], createForm({ brackets: 'full' })],
  [SCHEMES['digit-bracket'], createForm({ brackets: 'full' })],
  [SCHEMES.nth, createForm({ mark: '，' })],
  [SCHEMES.its, createForm({ mark: '，' })],
  [SCHEMES['first-then'], createForm({ mark: '，' })],
]);
