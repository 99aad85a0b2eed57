import { SCHEMES } from '../speech/scheme';
import type { ModelLevel, SpeechModel } from './model';
import { type LevelRecord, LIMITS, type ModelRecord } from './modelFile';

/** Writes a model as the text of its file, which `readModel` reads again. A title too long for the file is cut. */
export function writeModel({ title, description, parts, announcement, levels, brackets, marks }: SpeechModel): string {
  const record: ModelRecord = {
    title: title.slice(0, LIMITS.title),
    description: description.slice(0, LIMITS.description),
    parts: { title: parts.title, salutation: parts.salutation, opening: parts.opening, closing: parts.closing },
    announcement,
    levels: levels.map(toRecord),
    brackets,
    marks,
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function toRecord({ scheme, form, leadIn, children, parallel }: ModelLevel): LevelRecord {
  return {
    marker: SCHEMES[scheme].sample,
    form,
    leadIn,
    children: children && { min: children.min, max: children.max },
    parallel,
  };
}
