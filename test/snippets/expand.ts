/** Values of snippet variables, by name: `CURRENT_YEAR` and so on. */
export type Variables = Readonly<Record<string, string>>;

/** One snippet of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** What a snippet is before its user types anything. */
export interface Expansion {
  /** The text with the default of each tab stop; of a choice, its first. */
  readonly text: string;
  /** Tab stops in the order of their first appearance, 0 included. */
  readonly stops: readonly number[];
  /** The options of each tab stop that offers a choice. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
}

/**
 * Expands a snippet as the editor first shows it. Reads what this project's snippets use of the syntax: `$1`, `${1}`,
 * `${1:default}` with tab stops and variables inside, `${1|a,b|}`, `${NAME}`, and `${NAME/expression/text/}` with a
 * plain replacement. Throws on anything else, so that a slip in a snippet cannot pass for text.
 */
export function expandSnippet(body: readonly string[], variables: Variables = {}): Expansion {
  const defaults = new Map<number, string>();
  const choices = new Map<number, readonly string[]>();
  const stops = new Set<number>();
  // Twice, since a mirror may stand before the default that it repeats.
  const read = () => new Reader(body.join('\n'), variables, { defaults, choices, stops }).readAll();
  read();
  return { text: read(), stops: [...stops], choices };
}

interface Seen {
  readonly defaults: Map<number, string>;
  readonly choices: Map<number, readonly string[]>;
  readonly stops: Set<number>;
}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly variables: Variables,
    private readonly seen: Seen,
  ) {}

  readAll(): string {
    const text = this.readText('');
    if (this.at < this.source.length) this.fail('a brace too many');
    return text;
  }

  /** Reads up to one of the characters of `ends`, or to the end of the snippet. */
  private readText(ends: string): string {
    let text = '';
    while (this.at < this.source.length) {
      const char = this.source[this.at] as string;
      if (ends.includes(char)) break;
      if (char === '\\') text += this.source[++this.at] ?? this.fail('nothing behind \\');
      else if (char === '$') {
        text += this.readField();
        continue;
      } else text += char;
      this.at++;
    }
    return text;
  }

  private readField(): string {
    const simple = this.match(/\$(\d+)/y);
    if (simple !== undefined) return this.stop(Number(simple[1]));
    const number = this.match(/\$\{(\d+)/y);
    if (number !== undefined) return this.readStop(Number(number[1]));
    const name = this.match(/\$\{([A-Z_]+)/y);
    if (name !== undefined) return this.readVariable(name[1] as string);
    return this.fail('a lone $');
  }

  private readStop(number: number): string {
    if (this.match(/\}/y)) return this.stop(number);
    if (this.match(/:/y)) {
      const text = this.readText('}');
      this.expect('}');
      return this.stop(number, text);
    }
    this.expect('|');
    const options: string[] = [];
    do options.push(this.readText(',|'));
    while (this.match(/,/y));
    this.expect('|');
    this.expect('}');
    this.seen.choices.set(number, options);
    return this.stop(number, options[0]);
  }

  private stop(number: number, text?: string): string {
    this.seen.stops.add(number);
    if (text !== undefined && !this.seen.defaults.has(number)) this.seen.defaults.set(number, text);
    return this.seen.defaults.get(number) ?? '';
  }

  private readVariable(name: string): string {
    const value = this.variables[name] ?? this.fail(`unknown variable ${name}`);
    const transform = this.match(/\/([^/]+)\/([^/$\\]*)\//y);
    this.expect('}');
    return transform === undefined ? value : value.replace(new RegExp(transform[1] as string), transform[2] as string);
  }

  private match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source) ?? undefined;
    if (match !== undefined) this.at = expression.lastIndex;
    return match;
  }

  private expect(char: string): void {
    if (this.source[this.at] !== char) this.fail(`no ${char}`);
    this.at++;
  }

  private fail(reason: string): never {
    throw new Error(`${reason} at ${this.at} of ${JSON.stringify(this.source)}`);
  }
}
