import assert from 'node:assert/strict';
import {
  type CallExpression,
  type Expression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  type Node,
  type ObjectLiteralExpression,
} from 'typescript/unstable/ast';
import type { Checker, Type } from 'typescript/unstable/sync';
import { PREFERENCES } from '../../protocol/preferences';
import { BUILTIN_MODELS } from '../../server/src/models/builtinModels';
import { OPTIONS } from '../../server/src/rules/options';
import { RULES } from '../../server/src/rules/rules';
import { isCallOf, readJson, withSources } from './project';

const CHINESE = readJson('l10n/bundle.l10n.zh-cn.json') as Readonly<Record<string, string>>;

/** A sentence as the sources write it, with the names of what fills it; undefined where they are not written beside it. */
interface Template {
  readonly text: string;
  readonly args: readonly string[] | undefined;
  /** Where it stands. */
  readonly place: string;
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/**
 * The templates of the sources: what `localize(…)` and `l10n.t(…)` are called with, and the `text` of every `Message`.
 * A template that is no literal must come from a `Message`, or it could not be found: anything else is told as a problem.
 */
function findTemplates(): { readonly templates: readonly Template[]; readonly problems: readonly string[] } {
  return withSources(({ checker, nodes }) => {
    const templates: Template[] = [];
    const problems: string[] = [];
    const add = (template: Expression, args: Expression | undefined): void => {
      const place = `${template.getSourceFile().fileName}: ${template.getText()}`;
      const texts = literalsOf(checker.getTypeAtLocation(template));
      if (texts === undefined) problems.push(place);
      else for (const text of texts) templates.push({ text, args: args && keysOf(args), place });
    };
    for (const node of nodes) {
      if (isTranslation(node)) {
        const [template, args] = node.arguments;
        if (template !== undefined && !isTextOfMessage(checker, template)) add(template, args);
      } else if (isObjectLiteralExpression(node)) {
        const text = propertyOf(node, 'text');
        const args = propertyOf(node, 'args');
        if (text !== undefined && args !== undefined) add(text, args);
      }
    }
    return { templates, problems };
  });
}

/** A call that translates, outside the file that defines how. */
function isTranslation(node: Node): node is CallExpression {
  if (node.getSourceFile().fileName.endsWith('/localize.ts')) return false;
  return isCallOf(node, 'localize') || (isCallOf(node, 't') && node.expression.getText().endsWith('l10n.t'));
}

function isTextOfMessage(checker: Checker, node: Expression): boolean {
  if (!isPropertyAccessExpression(node) || node.name.getText() !== 'text') return false;
  const type = checker.getTypeAtLocation(node.expression);
  return type !== undefined && checker.typeToString(type) === 'Message';
}

function literalsOf(type: Type | undefined): readonly string[] | undefined {
  if (type?.isStringLiteralType()) return [type.value];
  if (!type?.isUnionType()) return undefined;
  const parts = type.getTypes().map(literalsOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function propertyOf(object: ObjectLiteralExpression, name: string): Expression | undefined {
  const property = object.properties.find((each) => isPropertyAssignment(each) && each.name.getText() === name);
  return property !== undefined && isPropertyAssignment(property) ? property.initializer : undefined;
}

function keysOf(args: Expression): readonly string[] | undefined {
  if (!isObjectLiteralExpression(args)) return undefined;
  return args.properties.flatMap((property) =>
    (isPropertyAssignment(property) || isShorthandPropertyAssignment(property)) && isIdentifier(property.name)
      ? [property.name.getText()]
      : [],
  );
}

describe('the messages', () => {
  let templates: readonly Template[];
  let problems: readonly string[];
  before(() => {
    ({ templates, problems } = findTemplates());
  });

  it('are written where they can be found', () => {
    assert.deepEqual(problems, []);
    for (const text of ['Show Output', 'no file given', 'Change to “{marker}”', 'warning'])
      assert.ok(
        templates.some((template) => template.text === text),
        text,
      );
  });

  it('are filled with what they name', () => {
    for (const { text, args, place } of templates)
      if (args !== undefined) assert.deepEqual([...args].sort(), placeholders(text), place);
  });

  it('all have a Chinese translation, and every translation a message', () => {
    const descriptions = [
      ...RULES.map(({ meta }) => meta.description),
      ...[...OPTIONS, ...PREFERENCES].map(({ description }) => description),
      ...BUILTIN_MODELS.flatMap(({ title, description }) => [title, description]),
    ];
    const used = new Set([...templates.map(({ text }) => text), ...descriptions]);
    const untranslated = [...used].filter((text) => CHINESE[text] === undefined);
    const unused = Object.keys(CHINESE).filter((text) => !used.has(text));
    assert.deepEqual({ untranslated, unused }, { untranslated: [], unused: [] });
  });

  it('are translated into Chinese with the same placeholders', () => {
    for (const [text, translation] of Object.entries(CHINESE)) {
      assert.match(translation, /\p{Script=Han}/u);
      assert.deepEqual(placeholders(translation), placeholders(text), text);
    }
  });
});
