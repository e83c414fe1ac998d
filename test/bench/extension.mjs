// What the extension costs a page, and how long its popup takes, in a browser that has it beside one that has not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, until } from '../../scripts/browser/launch.mjs';
import { ROOT } from '../../scripts/setup.mjs';
import { growing, pages } from './pages.mjs';
import { spreadOf, spreadsOf } from './statistics.mjs';
import { traceLoad } from './trace.mjs';

/** @typedef {import('../../scripts/browser/launch.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./statistics.mjs').Spread} Spread */

const LOADS = 11;
const OPENINGS = 21;
/** What a loaded page still does goes on for so long, in milliseconds. */
const SETTLED = 400;

/** Marks the moment at which the browser has painted what a page of the extension has to show. */
const PAINTED = `
  const painted = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('main:not([aria-busy])')) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
  globalThis.painted = painted;
`;

/**
 * @param {import('puppeteer-core').Browser} plain a browser without extensions
 * @param {(words: string) => void} progress
 */
export async function measureExtension(plain, progress) {
  const largest = pages().reduce((a, b) => (b.html.length > a.html.length ? b : a));
  const story = growing();
  const served = new Map([largest, story].map(({ url, html }) => [url.replace(/#.*/, ''), html]));
  const session = await launch('chromium', { headless: true, pages: served });
  try {
    progress(`Loading ${largest.name} with and without us`);
    const load = await measureLoad(plain, session, largest.url, served);
    progress('Opening the popup');
    return { page: largest.name, load, popup: await measurePopup(session, story.url) };
  } finally {
    await session.close();
  }
}

/** @typedef {{ work: Spread, before: Spread, longest: Spread, memory: Spread }} Load milliseconds of the main thread: until the page has settled, ours before the first paint, its longest task; megabytes of script memory */

/**
 * @param {import('puppeteer-core').Browser} plain
 * @param {Session} session
 * @param {string} url
 * @param {Map<string, string>} served
 * @returns {Promise<Record<string, Load>>}
 */
async function measureLoad(plain, session, url, served) {
  const ways = {
    'without us': { browser: plain, open: () => openPlain(plain, url, served), clean: null },
    'with us, clean mode off': { browser: session.browser, open: () => session.open(url), clean: false },
    'with us, clean mode on': { browser: session.browser, open: () => session.open(url), clean: true },
  };
  /** @type {Record<string, { work: number[], before: number[], longest: number[], memory: number[] }>} */
  const samples = Object.fromEntries(
    Object.keys(ways).map((name) => [name, { work: [], before: [], longest: [], memory: [] }]),
  );
  for (let round = 0; round < LOADS; round++) {
    for (const [name, { browser, open, clean }] of Object.entries(ways)) {
      if (clean !== null) await setClean(session, clean);
      const settled = async () => {
        const page = await open();
        await new Promise((resolve) => setTimeout(resolve, SETTLED));
        return page;
      };
      const page = await settled();
      const { TaskDuration = Number.NaN, JSHeapUsedSize = Number.NaN } = await page.metrics();
      samples[name]?.work.push(TaskDuration * 1000);
      samples[name]?.memory.push(JSHeapUsedSize / 1e6);
      await page.close();
      // A trace costs time of its own.
      const { before, longest } = await traceLoad(browser, url, settled);
      samples[name]?.before.push(before);
      samples[name]?.longest.push(longest);
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, { work, before, longest, memory }]) => [
      name,
      { work: spreadOf(work), before: spreadOf(before), longest: spreadOf(longest), memory: spreadOf(memory) },
    ]),
  );
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {Map<string, string>} served */
async function openPlain(browser, url, served) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = served.get(request.url().replace(/#.*/, ''));
    const done =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    done.catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** @param {Session} session @param {boolean} on */
async function setClean(session, on) {
  const own = await session.openOwn('popup');
  await own.evaluate(
    (on) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ name: 'setCleanMode', args: [on] }),
    on,
  );
  await own.close();
}

/**
 * Milliseconds from the popup's own start to its answer on the screen; beside it a popup that holds one line.
 * @param {Session} session
 * @param {string} url
 * @returns {Promise<Record<string, Spread>>}
 */
async function measurePopup(session, url) {
  const tab = await session.open(url);
  const known = await session.popup(tab);
  const ours = known.url();
  await known.close();
  const empty = await installEmpty(session);
  /** @type {Record<string, number[]>} */
  const times = { 'our popup': [], 'an empty popup': [] };
  for (let round = 0; round < OPENINGS; round++) {
    times['our popup']?.push(await paintTime(session, ours));
    times['an empty popup']?.push(await paintTime(session, empty));
  }
  return spreadsOf(times);
}

/** @param {Session} session @param {string} url */
async function paintTime({ browser }, url) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(PAINTED);
  page.goto(url).catch(() => undefined);
  const time = await until(() => page.evaluate('globalThis.painted'));
  await page.close();
  return /** @type {number} */ (time);
}

/** Puts in an extension that has nothing but a page of one line. @param {Session} session @returns {Promise<string>} the page's address */
async function installEmpty({ browser }) {
  const folder = join(ROOT, 'out', 'empty-extension');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }));
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><main>Empty</main>');
  return `chrome-extension://${await browser.installExtension(folder)}/empty.html`;
}
