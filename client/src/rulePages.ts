import * as vscode from 'vscode';

/** A rule as the manifest describes it, in the reader's language. */
interface Rule {
  readonly id: string;
  readonly description: string;
}

/** The pages of the rules that come with the extension. */
export interface RulePages {
  /** Address of a page, with `{rule}` in the place of the rule's id. Links that run a command are not followed from findings; links to the extension itself are, in every editor. */
  readonly address: string;
  /** Shows the page of a rule; asks which where none is given. A command may be called with anything. */
  show(rule: unknown): Promise<void>;
  /** Shows the page that an address of the above form names. Such an address may stand on any web page. */
  open(address: vscode.Uri): Promise<void>;
}

/** Creates the pages of an extension. */
export function createRulePages({ extension, extensionUri }: vscode.ExtensionContext): RulePages {
  const rules = readRules(extension.packageJSON);

  async function show(rule: unknown): Promise<void> {
    const id = rule === undefined ? await chooseRule(rules) : rule;
    if (id === undefined) return;
    if (rules.some((known) => known.id === id))
      await showPage(vscode.Uri.joinPath(extensionUri, `docs/rules/${id}.md`));
    else void vscode.window.showWarningMessage(vscode.l10n.t('There is no rule “{rule}”.', { rule: String(id) }));
  }

  return {
    address: `${vscode.env.uriScheme}://${extension.id}/rules/{rule}`,
    show,
    open: ({ path }) => show(path.replace(/^\/rules\//, '')),
  };
}

/** Settings as the manifest has them, with the texts of the reader's language. */
interface Manifest {
  readonly contributes: { readonly configuration: Settings | readonly Settings[] };
}

interface Settings {
  readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Omit<Rule, 'id'>>> }>>;
}

/** Every rule has a setting, and the setting its description. */
function readRules({ contributes }: Manifest): readonly Rule[] {
  const groups = [contributes.configuration].flat();
  return groups.flatMap(({ properties }) =>
    Object.entries(properties['jianggao.rules']?.properties ?? {}).map(([id, { description }]) => ({
      id,
      description,
    })),
  );
}

async function chooseRule(rules: readonly Rule[]): Promise<string | undefined> {
  const items = rules.map(({ id, description }) => ({ label: id, description }));
  const options = { matchOnDescription: true, placeHolder: vscode.l10n.t('Which rule?') };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

/** As a page; as text where the editor has no Markdown. */
async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page);
  }
}
