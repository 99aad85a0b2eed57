import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CallExpression, isCallExpression, isPropertyAccessExpression, type Node } from 'typescript/unstable/ast';
import { API, type Checker } from 'typescript/unstable/sync';

const ROOT = new URL('../../', import.meta.url);

/** Path of a file of the project. */
export const pathOf = (name: string): string => fileURLToPath(new URL(name, ROOT));

/** A JSON file of the project, as it stands. */
export const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));

/** The setting of one rule, as the editor knows it. */
export interface RuleSetting {
  readonly enum: readonly string[];
  readonly default: string;
}

/** What the manifest says, as far as the tests look at it. */
export interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly l10n: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly filenamePatterns: readonly string[];
    }[];
    readonly grammars: readonly { readonly language: string }[];
    readonly snippets: readonly { readonly language: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    /** A submenu has no command. */
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly title: string;
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly default: unknown;
            readonly properties?: Readonly<Record<string, RuleSetting>>;
          }
        >
      >;
    };
  };
}

/** Reads the manifest, `package.json`. */
export const readManifest = (): Manifest => readJson('package.json') as Manifest;

/** Every text in a JSON value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The parts of the product that are shipped, as the compiler reads them. */
export interface Sources {
  readonly checker: Checker;
  /** Every node of the client and of the server, their tests left out. */
  readonly nodes: readonly Node[];
}

/** Reads the sources, and lets the compiler go when `look` has what it looked for. */
export function withSources<Found>(look: (sources: Sources) => Found): Found {
  const api = new API({ cwd: pathOf('.') });
  try {
    const [project] = api.updateSnapshot({ openProjects: [pathOf('tsconfig.json')] }).getProjects();
    if (project === undefined) throw new Error('No tsconfig.json');
    const { program, checker } = project;
    const folders = [pathOf('client/src/'), pathOf('server/src/')];
    const isShipped = (name: string) => folders.some((folder) => name.startsWith(folder)) && !name.endsWith('.test.ts');
    const nodes = program
      .getSourceFileNames()
      .filter(isShipped)
      .flatMap((name) => {
        const file = program.getSourceFile(name);
        return file === undefined ? [] : nodesIn(file);
      });
    return look({ checker, nodes });
  } finally {
    api.close();
  }
}

function nodesIn(node: Node): readonly Node[] {
  const nodes: Node[] = [node];
  node.forEachChild((child) => {
    for (const inner of nodesIn(child)) nodes.push(inner);
  });
  return nodes;
}

/** Whether a node calls a function of this name, `name(…)` or `….name(…)`. */
export function isCallOf(node: Node, name: string): node is CallExpression {
  if (!isCallExpression(node)) return false;
  const { expression } = node;
  return (isPropertyAccessExpression(expression) ? expression.name : expression).getText() === name;
}
