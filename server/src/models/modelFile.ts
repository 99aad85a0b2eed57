import { AUTO_MODEL, toSafeName } from '../../../protocol/modelName';
import { SCHEMES, type SchemeId } from '../speech/scheme';
import { BUILTIN_MODELS } from './builtinModels';
import type { CountRange, ModelLevel, ModelStructure } from './model';

/** Where models are kept in a workspace, as path from its folder: `.jianggao/models/春灌.json`. */
export const MODEL_FOLDER: readonly string[] = ['.jianggao', 'models'];
/** What the name of a model file ends with. */
export const MODEL_ENDING = '.json';

/** A level as a model file has it: its form of numbering by a sample, `（一）`. */
export interface LevelRecord extends Pick<ModelLevel, 'form' | 'leadIn' | 'parallel'> {
  readonly marker: string;
  readonly children?: CountRange | undefined;
}

/** A model as its file has it. Its name is that of the file. */
export interface ModelRecord extends Omit<ModelStructure, 'levels'> {
  /** Where the editor finds the schema. */
  readonly $schema?: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly levels: readonly LevelRecord[];
}

/** Limits that a model file is held to. */
export const LIMITS = { title: 200, description: 500, schema: 500, children: 999 } as const;

/** The samples by which a model file knows the forms of numbering, in the order of the hierarchy. */
export const MARKER_SAMPLES: readonly string[] = Object.values(SCHEMES).map(({ sample }) => sample);

const SCHEMES_BY_SAMPLE: ReadonlyMap<string, SchemeId> = new Map(
  Object.values(SCHEMES).map(({ sample, id }) => [sample, id]),
);

/** The form of numbering that a sample shows: `（一）` → `han-bracket`. */
export function toSchemeId(sample: string): SchemeId | undefined {
  return SCHEMES_BY_SAMPLE.get(sample);
}

/** Names that mean something else than a file. */
const TAKEN: ReadonlySet<string> = new Set([AUTO_MODEL, ...BUILTIN_MODELS.map(({ name }) => name)]);

/** A name for the model that is learned from a file, safe as a file's name and not taken by a built-in model: `a:b.txt` → `a-b`. */
export function toModelName(fileName: string): string {
  return toOwnName(fileName.replace(/^.*[\\/]/s, '').replace(/\.[^.]{0,12}$/, ''));
}

/** Whether a model of one's own may have a name. */
export function isModelName(name: string): boolean {
  return toOwnName(name) === name;
}

function toOwnName(name: string): string {
  const safe = toSafeName(name);
  return TAKEN.has(safe) ? `${safe}-learned` : safe;
}
