import { COUNT_FAULTS } from './countFaults';
import { ENUMERATION_FAULTS } from './enumerationFaults';
import type { FaultKind } from './fault';
import { HEADING_FAULTS } from './headingFaults';
import { LEVEL_FAULTS } from './levelFaults';
import { MARKER_FAULTS } from './markerFaults';
import { PART_FAULTS } from './partFaults';
import { SEQUENCE_FAULTS } from './sequenceFaults';
import { WORDING_FAULTS } from './wordingFaults';

/** Faults of numbers and markers: what the reading finds. */
export const NUMBERING_FAULTS: readonly FaultKind[] = [
  ...SEQUENCE_FAULTS,
  ...LEVEL_FAULTS,
  ...MARKER_FAULTS,
  ...ENUMERATION_FAULTS,
];

/** Every kind of fault that can be put into a draft, by its name. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...NUMBERING_FAULTS,
  ...HEADING_FAULTS,
  ...COUNT_FAULTS,
  ...PART_FAULTS,
  ...WORDING_FAULTS,
];
