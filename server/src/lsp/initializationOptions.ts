import { RULE_PLACE } from './rulePages';

/** What a client says of itself, with nothing left out. */
export interface ClientOptions {
  readonly commands: readonly string[];
  readonly asksForWorkspace: boolean;
  /** Undefined where the client has no pages of its own. */
  readonly rulePages: string | undefined;
}

/** Reads `initializationOptions`. What is of the wrong type counts as left out: a client may send options that are meant for another server. */
export function readInitializationOptions(value: unknown): ClientOptions {
  const { commands, asksForWorkspace, rulePages } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
    asksForWorkspace: asksForWorkspace === true,
    rulePages: typeof rulePages === 'string' && rulePages.includes(RULE_PLACE) ? rulePages : undefined,
  };
}
