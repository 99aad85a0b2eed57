import type { Rule } from '../rule';
import { findFaults } from '../shared/findFaults';
import { reportOrder } from '../shared/numberReports';

/** 一是…五是…三是…: an ordinal word is out of order. A first item that is only missing is no fault: it may be worded another way. */
export const enumerationOrder: Rule = {
  meta: {
    id: 'enumeration-order',
    group: 'enumeration',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'Ordinal words stand in order',
    fixable: 'sometimes',
  },
  check: (speech) =>
    findFaults(speech.enumerations, 'wrong', 'back', 'start')
      .filter(({ item }) => item.fault?.kind !== 'start' || item.ordinal === 1)
      .map(reportOrder),
};
