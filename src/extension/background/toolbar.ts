import type { PageKind } from '../../reading/site/page-kind.ts';
import browser from '../platform/browser.ts';

const SIZES = [16, 32, 48, 128];

/** Lights the icon of a tab that shows an article. The browser itself puts the grey one back when the tab moves on. */
export async function lightIcon(tabId: number, kind: PageKind): Promise<void> {
  const colour = kind === 'article' ? 'lit' : 'grey';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${colour}-${size}.png`]));
  // The tab may have closed meanwhile.
  await browser.action.setIcon({ tabId, path }).catch(() => undefined);
}
