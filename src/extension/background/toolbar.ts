import type { PageKind } from '../../reading/site/page-kind.ts';
import browser from '../platform/browser.ts';
import { t } from '../platform/text.ts';

const SIZES = [16, 32, 48, 128];

/** An exclamation mark on the icon of a tab, and words in its title, for what was asked for outside the popup and could not be done. */
export async function warn(tabId: number, words: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: words }),
  ]);
}

/**
 * Lights the icon of a tab that shows an article, and says so in its title for those who don't see colours.
 * The browser itself puts the grey one back when the tab moves on.
 */
export async function showKind(tabId: number, kind: PageKind): Promise<void> {
  const isArticle = kind === 'article';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${isArticle ? 'lit' : 'grey'}-${size}.png`]));
  const title = t(isArticle ? 'toolbarArticle' : 'name');
  // The tab may have closed meanwhile.
  await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}
