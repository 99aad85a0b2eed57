import * as l10n from '@vscode/l10n';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';

/** A sentence in the reader's language, from its English template. `{name}` in the template is filled from `args`. */
export type Localize = (text: string, args?: Readonly<Record<string, string | number>>) => string;

/**
 * Chooses the reader's language by a locale such as `zh-cn`, `zh_CN.UTF-8` or `en`: Chinese for any Chinese, English for the rest.
 * One process speaks one language, as the editor does.
 */
export function createLocalize(locale: string | undefined): Localize {
  l10n.config({ contents: isChinese(locale) ? chinese : {} });
  return (text, args = {}) => l10n.t(text, args);
}

/** Whether a locale asks for Chinese. */
export function isChinese(locale: string | undefined): boolean {
  return /^zh\b|^zh[-_]/i.test(locale ?? '');
}
