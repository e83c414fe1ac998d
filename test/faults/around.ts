// What the browser or its user does to the extension from outside.
import type { CDPSession, Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { type Session, until } from '../../scripts/browser/launch.mjs';
import { inExtensionsPage, inWindow } from '../../scripts/browser/uncaught.mjs';

const FIREFOX_ID = manifest.browser_specific_settings.gecko.id;

/** Ends the background as browsers do when it has slept for a while. @param own a page of the extension */
export async function stopBackground({ browser, name }: Session, own: Page): Promise<void> {
  if (name === 'firefox') {
    await inWindow(browser, `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`);
    return;
  }
  const line: CDPSession = await own.createCDPSession();
  await line.send('ServiceWorker.enable');
  await line.send('ServiceWorker.stopAllWorkers');
  await line.detach();
}

/** What a reader does on the browser's page about the extension. */
export async function letIn({ browser, name }: Session, isIn: boolean): Promise<void> {
  if (name === 'chromium') {
    const access = isIn ? 'ON_ALL_SITES' : 'ON_CLICK';
    await inExtensionsPage(
      browser,
      `chrome.developerPrivate.getExtensionsInfo().then((all) => chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: all.find(({ name }) => name.startsWith('Verbatim')).id, hostAccess: '${access}' }))`,
    );
    return;
  }
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const rights = { permissions: [], origins: ${JSON.stringify(manifest.host_permissions)}, data_collection: [] };
      await ExtensionPermissions.${isIn ? 'add' : 'remove'}('${FIREFOX_ID}', rights, WebExtensionPolicy.getByID('${FIREFOX_ID}').extension);
    })()`,
  );
}

/** Opens an address in a private window. */
export async function openPrivately({ browser, name }: Session, url: string) {
  if (name === 'chromium') {
    const hidden = await browser.createBrowserContext();
    const page = await hidden.newPage();
    await page.goto(url);
    return { page, close: () => hidden.close() };
  }
  await inWindow(
    browser,
    `new Promise((resolve) => {
      const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      opened.addEventListener('load', resolve, { once: true });
    })`,
  );
  const page = await until(async () => (await browser.pages()).find((it) => it.url() === 'about:privatebrowsing'));
  await page.goto(url);
  return { page, close: () => page.close() };
}

/** What a reader does on Firefox's page about the extension, which then starts it anew. */
export async function allowInPrivate({ browser, reinstall }: Session): Promise<void> {
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const rights = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
      await ExtensionPermissions.add('${FIREFOX_ID}', rights);
    })()`,
  );
  await reinstall();
}
