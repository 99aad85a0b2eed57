import { enumerationDuplicate } from './enumeration-duplicate';
import { enumerationGap } from './enumeration-gap';
import { enumerationMixed } from './enumeration-mixed';
import { enumerationOrder } from './enumeration-order';
import { enumerationPunctuation } from './enumeration-punctuation';
import { enumerationSingle } from './enumeration-single';
import { levelMixed } from './level-mixed';
import { levelReversed } from './level-reversed';
import { levelSkip } from './level-skip';
import { levelSlip } from './level-slip';
import { markerBrackets } from './marker-brackets';
import { markerBroken } from './marker-broken';
import { markerCharacter } from './marker-character';
import { markerPunctuation } from './marker-punctuation';
import type { Rule } from './rule';
import { sequenceDuplicate } from './sequence-duplicate';
import { sequenceGap } from './sequence-gap';
import { sequenceOrder } from './sequence-order';
import { sequenceRestart } from './sequence-restart';
import { sequenceSingle } from './sequence-single';
import { sequenceStart } from './sequence-start';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  sequenceGap,
  sequenceDuplicate,
  sequenceOrder,
  sequenceStart,
  sequenceRestart,
  sequenceSingle,
  levelSlip,
  levelMixed,
  levelReversed,
  levelSkip,
  markerPunctuation,
  markerBrackets,
  markerCharacter,
  markerBroken,
  enumerationGap,
  enumerationDuplicate,
  enumerationOrder,
  enumerationMixed,
  enumerationSingle,
  enumerationPunctuation,
];
