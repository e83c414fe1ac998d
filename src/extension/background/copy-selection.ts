import { foldText } from '../../reading/article/text.ts';
import { citeSelection } from '../../reading/citation/cite-selection.ts';
import { askPage } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import { asking } from '../platform/wake.ts';
import { analyseHere } from './analysis.ts';
import { warn } from './toolbar.ts';

/**
 * Copies what is selected in a page, with its source, in the reader's style and format. `flat` is the selection as the menu gives
 * it, without its lines: for words in a frame or a field, which the page does not tell. Where nothing can be copied the icon says so.
 */
export async function copySelection(tabId: number, flat: string): Promise<void> {
  try {
    const selected = await asking(tabId, () => askPage(tabId, 'selected'));
    const [{ article, findings }, { citationStyle: style, copyFormat }] = await Promise.all([
      askPage(tabId, 'read'),
      loadSettings(),
    ]);
    if (!article) return warn(tabId, t('pageUnknown'));
    const lines = (selected || flat).split('\n').map((line) => foldText(line, article.lang));
    const citation = citeSelection(lines.filter(Boolean), article, findings ?? analyseHere(article), {
      style,
      notNamed: t('notNamed'),
    });
    await askPage(tabId, 'copy', citation, copyFormat);
  } catch (error) {
    console.error(error);
    await warn(tabId, t('notCopied'));
  }
}
