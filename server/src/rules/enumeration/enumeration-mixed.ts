import { SCHEMES } from '../../speech/scheme';
import type { AnyList } from '../../speech/speech';
import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { hasMajority, reportSlip } from '../shared/slips';

/** 一是…二要…三是…: an item of another series. 首先…第二…第三 mixes two series too (B.3.1), but writers dispute it: information, and never mended unasked. */
export const enumerationMixed: Rule = {
  meta: {
    id: 'enumeration-mixed',
    group: 'enumeration',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'One enumeration keeps one ordinal word',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findFaults(speech.enumerations, 'slip').map((faulty) => {
      const disputed = faulty.item.marker.scheme === SCHEMES['first-then'] || isSequenceWords(faulty.list);
      const report = reportSlip(faulty, !disputed && hasMajority(faulty.list));
      return disputed ? { ...report, severity: 'information' as const } : report;
    }),
};

function isSequenceWords({ items }: AnyList): boolean {
  return items[0]?.marker.scheme === SCHEMES['first-then'];
}
