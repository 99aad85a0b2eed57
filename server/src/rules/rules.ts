import { countMismatch } from './count/count-mismatch';
import { enumerationDuplicate } from './enumeration/enumeration-duplicate';
import { enumerationGap } from './enumeration/enumeration-gap';
import { enumerationMixed } from './enumeration/enumeration-mixed';
import { enumerationOrder } from './enumeration/enumeration-order';
import { enumerationPunctuation } from './enumeration/enumeration-punctuation';
import { enumerationSingle } from './enumeration/enumeration-single';
import { headingDuplicate } from './heading/heading-duplicate';
import { headingEmpty } from './heading/heading-empty';
import { headingFormMixed } from './heading/heading-form-mixed';
import { headingLength } from './heading/heading-length';
import { headingParallel } from './heading/heading-parallel';
import { headingRunInStop } from './heading/heading-run-in-stop';
import { headingTrailingPunctuation } from './heading/heading-trailing-punctuation';
import { sectionEmpty } from './heading/section-empty';
import { placeholder } from './leftovers/placeholder';
import { reprintNotice } from './leftovers/reprint-notice';
import { webNavigation } from './leftovers/web-navigation';
import { levelMixed } from './level/level-mixed';
import { levelReversed } from './level/level-reversed';
import { levelSkip } from './level/level-skip';
import { levelSlip } from './level/level-slip';
import { markerBrackets } from './marker/marker-brackets';
import { markerBroken } from './marker/marker-broken';
import { markerCharacter } from './marker/marker-character';
import { markerPunctuation } from './marker/marker-punctuation';
import { punctuationWidth } from './marks/punctuation-width';
import { modelChildren } from './model/model-children';
import { modelDepth } from './model/model-depth';
import { modelScheme } from './model/model-scheme';
import { announcementMissing } from './parts/announcement-missing';
import { closingMissing } from './parts/closing-missing';
import { leadInMissing } from './parts/lead-in-missing';
import { openingMissing } from './parts/opening-missing';
import { salutationMissing } from './parts/salutation-missing';
import { salutationPunctuation } from './parts/salutation-punctuation';
import { titleMissing } from './parts/title-missing';
import { titlePunctuation } from './parts/title-punctuation';
import type { Rule } from './rule';
import { sequenceDuplicate } from './sequence/sequence-duplicate';
import { sequenceGap } from './sequence/sequence-gap';
import { sequenceOrder } from './sequence/sequence-order';
import { sequenceRestart } from './sequence/sequence-restart';
import { sequenceSingle } from './sequence/sequence-single';
import { sequenceStart } from './sequence/sequence-start';

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
  countMismatch,
  headingEmpty,
  sectionEmpty,
  headingTrailingPunctuation,
  headingDuplicate,
  headingRunInStop,
  headingFormMixed,
  headingLength,
  headingParallel,
  titleMissing,
  titlePunctuation,
  salutationMissing,
  salutationPunctuation,
  openingMissing,
  announcementMissing,
  leadInMissing,
  closingMissing,
  modelDepth,
  modelScheme,
  modelChildren,
  placeholder,
  reprintNotice,
  webNavigation,
  punctuationWidth,
];
