// What can go wrong with the browser's storage, brought about for real.
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browser/launch.mjs';
import { inWindow } from '../../scripts/browser/uncaught.mjs';
import { opened } from './both.ts';

/** Fills synchronised storage to the last byte that it takes. */
export async function fill(own: Page): Promise<void> {
  await own.evaluate(`(async () => {
    for (let size = 8000, n = 0; size > 0; n++)
      await chrome.storage.sync.set({ ['x' + n]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
  })()`);
}

/** Takes away all that is stored. */
export const clear = (own: Page) =>
  own.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');

/** Runs in a page of ours or in the worker: every call of storage fails from now on. */
function refuse(): void {
  type Api = { storage: { sync: object; local: object } } | undefined;
  const off = () => {
    throw new Error('Storage is off');
  };
  const { chrome, browser } = globalThis as unknown as { chrome: Api; browser: Api };
  for (const api of [chrome, browser])
    for (const area of api ? [api.storage.sync, api.storage.local] : [])
      for (const method of ['get', 'set', 'remove']) Object.defineProperty(area, method, { value: off });
}

/** Has the browser refuse all that we ask of its storage. Pages of ours must be opened by `withoutStorage` then; `restore` ends it. */
export async function switchStorageOff(session: Session) {
  const { browser, name } = session;
  if (name === 'chromium') {
    const worker = await (await browser.waitForTarget((it) => it.type() === 'service_worker')).worker();
    await worker?.evaluate(refuse);
    const withoutStorage = (own: Promise<Page>) => opened(own, (it) => it.evaluateOnNewDocument(refuse));
    return { withoutStorage, restore: session.reinstall };
  }
  // Firefox keeps local storage where its own code can reach it when it is told not to keep it in a database.
  const inDatabase = (is: boolean) =>
    inWindow(browser, `Services.prefs.setBoolPref('extensions.webextensions.ExtensionStorageIDB.enabled', ${is})`);
  await inDatabase(false);
  await session.reinstall();
  await inWindow(browser, `(${refuseInFirefox})()`);
  const restore = async () => {
    await inWindow(browser, 'for (const restore of globalThis.restoreStorage) restore()');
    await inDatabase(true);
    await session.reinstall();
  };
  return { withoutStorage: (own: Promise<Page>) => own, restore };
}

/** Runs in Firefox's own window. */
const refuseInFirefox = `() => {
  const { extensionStorageSync } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageSync.sys.mjs');
  const { ExtensionStorage } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
  globalThis.restoreStorage = [extensionStorageSync, ExtensionStorage].flatMap((area) =>
    ['get', 'set', 'remove'].map((method) => {
      const before = area[method];
      area[method] = async () => { throw new Error('Storage is off'); };
      return () => { area[method] = before; };
    }));
}`;
