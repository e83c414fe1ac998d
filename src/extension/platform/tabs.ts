import browser from './browser.ts';
import { askPage, type Sheet } from './messages.ts';
import { EURONEWS, isEuronews } from './site.ts';

/** Whether the reader lets us see Euronews pages; Firefox lets it be taken away. */
export function mayRead(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EURONEWS] });
}

/** Asks the reader for it; needs a click. Resolves to the answer. */
export function askToRead(): Promise<boolean> {
  return browser.permissions.request({ origins: [EURONEWS] });
}

/** The tab in view, or the one that our own address names (`?tab=12`, for a popup in a tab); null when it is not Euronews. */
export async function currentTab(): Promise<{ id: number; url: string } | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const { id, url } = named
    ? await browser.tabs.get(Number(named))
    : ((await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {});
  // Only where we may read do browsers tell us the address.
  return id !== undefined && url && isEuronews(url) ? { id, url } : null;
}

/** All tabs that show Euronews. */
export async function euronewsTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: EURONEWS });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Brings a style sheet into a page whose content script answers, unless it is there. */
export async function bringSheet(
  tabId: number,
  sheet: Sheet,
  styles: { css: string } | { files: string[] },
): Promise<void> {
  if (await askPage(tabId, 'lacks', sheet)) await browser.scripting.insertCSS({ target: { tabId }, ...styles });
}

/** Loads a tab anew; resolves when it has loaded. */
export async function reload(tabId: number): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    browser.tabs.onUpdated.addListener(function look(id, { status }) {
      if (id !== tabId || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(look);
      resolve();
    });
  });
  await browser.tabs.reload(tabId);
  await loaded;
}

/** Opens the options. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
