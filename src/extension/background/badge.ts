import browser from '../platform/browser.ts';
import { askPage } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { interfaceLanguage, t } from '../platform/text.ts';
import { analyseHere } from './analysis.ts';

const INK = '#1d1b18';
const PAPER = '#fdfcf9';

/**
 * Puts the number of a page's key quotes on the icon of its tab, and into its title for those who don't see it; nothing where there
 * are none, or where the reader wants no number. The browser itself takes both off when the tab moves on. Nothing is remembered.
 */
export async function showCount(tabId: number): Promise<void> {
  // The tab may have closed meanwhile.
  const [{ badge }, quotes] = await Promise.all([loadSettings(), quotesIn(tabId).catch(() => 0)]);
  const count = badge ? quotes : 0;
  const text = count > 0 ? new Intl.NumberFormat(interfaceLanguage()).format(count) : '';
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeTextColor({ tabId, color: PAPER }),
    browser.action.setBadgeText({ tabId, text }),
    count > 0 && browser.action.setTitle({ tabId, title: t('toolbarQuotes', count) }),
  ]);
}

/** The page itself keeps what is found in it, so that the popup has nothing left to do. */
async function quotesIn(tabId: number): Promise<number> {
  const { article, findings } = await askPage(tabId, 'read');
  if (!article) return 0;
  if (findings) return findings.quotes.length;
  const found = analyseHere(article);
  await askPage(tabId, 'keep', article, found);
  return found.quotes.length;
}
