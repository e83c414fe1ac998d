// Opens a real browser with the built extension in it, for `npm start` and for the tests.
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { findBrowser, ROOT } from '../setup.mjs';
import { keepErrors, uncaught } from './uncaught.mjs';

/** @typedef {import('../setup.mjs').BrowserName} BrowserName */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../src/extension/platform/settings.ts').Settings} Settings */
/** @typedef {'popup' | 'options' | 'welcome'} OwnPage */
/** @typedef {Map<string, string | (() => Promise<string>)>} Answers what stands at an address, at once or after a while */

/** Firefox gives each add-on a random address unless it is told one. */
const FIREFOX_HOST = '6f1d7a52-3b0e-4c53-9a4b-7e2c0d9f8b11';

const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a page of the extension may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * @typedef {object} Session
 * @property {Browser} browser
 * @property {BrowserName} name
 * @property {(url: string) => Promise<Page>} open opens an address in a new tab and waits until it can be read
 * @property {(name: OwnPage, query?: string) => Promise<Page>} openOwn opens one of the extension's own pages in a new tab
 * @property {(page: Page, shows?: string) => Promise<Page>} popup the popup for a page, as a tab of the popup's size; waits until it shows an answer, or what a selector names
 * @property {(page: Page) => Promise<Page>} truePopup the popup as the toolbar opens it (Chromium only)
 * @property {(change: Partial<Settings>) => Promise<void>} setLook changes settings as the popup does
 * @property {() => Promise<void>} reinstall puts the extension in anew under the pages that are open, as an update does
 * @property {() => Promise<void>} close closes the browser; rejects when an error of the extension was not caught
 */

/**
 * @param {BrowserName} name
 * @param {object} options
 * @param {boolean} options.headless
 * @param {Answers} options.pages these are answered from here and all else is refused; none: the network
 * @param {import('./site.mjs').Site} [options.site] all that the browser asks for goes there
 * @param {Record<string, unknown>} [options.firefoxPrefs]
 * @param {string} [options.extension] the folder of the extension, or for Firefox also its zip; the built one where not given
 * @returns {Promise<Session>}
 */
export async function launch(name, { headless, pages, site, firefoxPrefs = {}, extension }) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} was not found`);
  const isFirefox = name === 'firefox';
  const viewport = headless ? { width: 1280, height: 800 } : null;
  const browser = await (isFirefox
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless,
        defaultViewport: viewport,
        acceptInsecureCerts: site !== undefined,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({
            [manifest.browser_specific_settings.gecko.id]: FIREFOX_HOST,
          }),
          ...site?.prefs,
          ...firefoxPrefs,
        },
      })
    : puppeteer.launch({
        executablePath,
        headless,
        defaultViewport: viewport,
        pipe: true,
        enableExtensions: true,
        // Going back is as quick as it is for people; and a window for a person shows no notice that it is being driven.
        ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
        args: [...CHROMIUM_FLAGS, ...(site?.flags ?? []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      }));
  try {
    if (!isFirefox) await keepErrors(browser);
    const folder = extension ?? join(ROOT, 'dist', isFirefox ? 'firefox' : 'chrome');
    const id = await browser.installExtension(folder);
    const origin = isFirefox ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${id}`;
    /** @type {string[]} */
    const errors = [];
    const note = async () => void errors.push(...(await uncaught(browser, isFirefox)));
    const reinstall = async () => {
      if (!isFirefox) await note();
      // Firefox puts the new over the old, and would give a removed add-on another address.
      if (!isFirefox) await browser.uninstallExtension(id);
      await browser.installExtension(folder);
      await settled(opened);
    };
    const close = async () => {
      if (browser.connected) await note();
      await browser.close();
      if (errors.length > 0) throw new Error(`Not caught:\n${errors.join('\n')}`);
    };
    const opened = session(name, browser, origin, pages, { reinstall, close });
    await settled(opened);
    return opened;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * @param {BrowserName} name
 * @param {Browser} browser
 * @param {string} origin
 * @param {Answers} pages
 * @param {Pick<Session, 'reinstall' | 'close'>} ends
 * @returns {Session}
 */
function session(name, browser, origin, pages, ends) {
  const openOwn = async (/** @type {OwnPage} */ own, query = '') => {
    const page = await browser.newPage();
    // Firefox never tells that such a page has loaded, so we look for ourselves.
    page.goto(`${origin}/src/extension/${own}/${own}.html${query}`).catch(() => undefined);
    await until(() => page.evaluate('location.protocol.endsWith("extension:") && document.readyState === "complete"'));
    return page;
  };
  /** @type {Promise<Page> | null} */
  let within = null;
  /** Runs a script in a page of the extension that stays open in the background. @param {string} script */
  const ask = async (script) => {
    within ??= openOwn('options');
    return (await within).evaluate(script);
  };
  return {
    browser,
    name,
    openOwn,
    open: async (url) => {
      const page = await browser.newPage();
      if (pages.size > 0) await answerFrom(page, pages);
      // A live page may load for minutes; it can be read as soon as its markup is whole.
      await page.goto(url, { waitUntil: pages.size > 0 ? 'load' : 'domcontentloaded', timeout: 60_000 });
      await painted(page);
      return page;
    },
    popup: async (page, shows) => {
      const tab = tabOf(/** @type {Tab[]} */ (await ask('chrome.tabs.query({})')), page.url());
      const popup = await openOwn('popup', `?tab=${tab}`);
      await popup.setViewport({ width: 400, height: 600 });
      await ready(popup, shows);
      return popup;
    },
    truePopup: async (page) => {
      await page.bringToFront();
      const extension = [...(await browser.extensions()).values()][0];
      if (!extension) throw new Error('The extension is not loaded');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((it) => it.url().endsWith('/popup.html'), { timeout: PATIENCE });
      const popup = await target.asPage();
      await ready(popup);
      return popup;
    },
    setLook: async (change) => {
      await ask(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'setLook', args: [change] })})`);
    },
    reinstall: async () => {
      const before = await within;
      within = null;
      await before?.close();
      await ends.reinstall();
    },
    close: ends.close,
  };
}

/** Nobody acts on a page before there is something to see, if there is; the content script waits for that too, as long as this. @param {Page} page */
const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        if (document.hidden || !document.body?.firstElementChild) resolve(null);
        new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
        setTimeout(resolve, 1000);
      }),
  );

/** Waits until the background has put clean mode on, as it does when the extension is installed. @param {Session} session */
async function settled({ openOwn }) {
  const page = await openOwn('popup');
  await until(() =>
    page.evaluate('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)'),
  );
  await page.close();
}

/** @typedef {{ id: number, url?: string }} Tab */

/**
 * The number by which the extension knows the tab that shows an address.
 * @param {Tab[]} tabs
 * @param {string} url
 */
function tabOf(tabs, url) {
  // The address of a tab on another site is not told; the newest is the one.
  const tab = tabs.findLast((it) => it.url === url) ?? tabs.findLast((it) => it.url === undefined);
  if (!tab) throw new Error(`No tab shows ${url}`);
  return tab.id;
}

/** Waits until the popup shows an answer. @param {Page} popup @param {string} [shows] */
const ready = (popup, shows = 'main:not([aria-busy])') => until(async () => (await popup.$(shows)) !== null);

/**
 * Answers a tab's requests from a set of pages; everything else is refused, so that nothing depends on a network.
 * @param {Page} page
 * @param {Answers} pages
 */
async function answerFrom(page, pages) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const answer = pages.get(request.url().replace(/#.*/, ''));
    const body = typeof answer === 'function' ? await answer() : answer;
    const done =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    done.catch(() => undefined);
  });
}

/**
 * Waits until a look finds what it looks for. Looks that fail count as "not yet": the page may be between two documents.
 * @template T
 * @param {() => Promise<T>} look
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(look) {
  const end = Date.now() + PATIENCE;
  let last;
  while (Date.now() < end) {
    const found = await look().catch((error) => {
      last = error;
    });
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain`, { cause: last });
}
