import page from '../content/page.iife.ts?script';
import browser from './browser.ts';

// Firefox looks for a file beside the page that names it, unless the name starts at the root.
const SCRIPT = `/${page}`;

/** Puts the page's own script into a page that has our styles. Rejects where it cannot come. */
export async function wakePage(tabId: number): Promise<void> {
  const [top] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  // Firefox tells of a script that failed here alone.
  if (top?.error) throw new Error(String(top.error));
}

/** Puts it, and the styles that manifest.json names, into a page that was loaded without them. */
export async function bringAll(tabId: number): Promise<void> {
  // Where a page has scripts alone, Firefox says null.
  for (const { css } of browser.runtime.getManifest().content_scripts ?? [])
    if (css?.length) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await wakePage(tabId);
}

/** Asks a page. One that was open before the extension came, or that has not painted yet, has nobody who answers: we send somebody. */
export function asking<T>(tabId: number, ask: () => Promise<T>): Promise<T> {
  return ask().catch(async () => {
    await bringAll(tabId);
    return ask();
  });
}
