// An hour's reading in fast motion, in both browsers: what it leaves behind in memory. Takes a quarter of an hour.
// npm run soak -- [ARTICLES] [BROWSER]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./browser/launch.mjs').Session} Session */
/** @typedef {Record<string, number>} Sample what is counted, in bytes or in pieces */

const [articles = '300', ONLY] = process.argv.slice(2);
const ARTICLES = Number(articles);
/**
 * So many articles belong to the start: until then browsers compile and fill their caches. Chromium goes on compiling, more slowly:
 * by its heap snapshots a page gains nothing but code between the hundredth article and the three hundredth, and the worker code and
 * the words that the engine remembers, which have a bound.
 */
const WARM = 100;
/** How much more there may be at the end than at the start. */
const GROWTH = 1.1;

setUpPackages();
setUpBrowsers(['chromium', 'firefox']);
const { build } = await import('./build.mjs');
build(['chrome', 'firefox']);
const { launch, until } = await import('./browser/launch.mjs');
const { startSite } = await import('./browser/site.mjs');
const { inWindow } = await import('./browser/uncaught.mjs');

const TEMPLATE = readFileSync(join(ROOT, 'scripts', 'new-page.html'), 'utf8');
const addresses = Array.from({ length: ARTICLES }, (_, n) => `https://www.euronews.com/2026/01/06/day-${n}`);
const pages = new Map(
  addresses.map((url, n) => [url, TEMPLATE.replace('ADDRESS', url).replace('<p>A paragraph.</p>', textOf(n))]),
);

for (const name of /** @type {const} */ (['chromium', 'firefox'])) if (name === (ONLY ?? name)) await soak(name);

/** @param {'chromium' | 'firefox'} name */
async function soak(name) {
  const site = await startSite(pages);
  const session = await launch(name, { headless: true, pages: new Map(), site });
  try {
    // One tab stays open all the time and hears of every change; the other moves on from article to article.
    const stays = await session.open(addresses[0] ?? '');
    const moves = await session.open(addresses[1] ?? '');
    const own = await session.openOwn('popup');
    const tabs = /** @type {{ id: number, url?: string }[]} */ (await own.evaluate('chrome.tabs.query({})'));
    const host = String(await own.evaluate('location.host'));
    await own.close();
    const idOf = (/** @type {string | undefined} */ url) => tabs.find((tab) => tab.url === url)?.id;
    const [staying, moving] = [idOf(addresses[0]), idOf(addresses[1])];
    const measure = name === 'firefox' ? () => reported(session, host) : await heaps(session, stays);
    /** @type {Sample | null} */
    let start = null;
    let last = {};
    for (const [n, url] of addresses.entries()) {
      await moves.goto(url);
      await dressed(moves, true);
      await inPopup(session, moving, async (popup) => {
        await popup.click('.quote [aria-keyshortcuts=c]');
        await popup.click('.quote [aria-keyshortcuts=s]');
      });
      if (n % 5 === 0)
        await inPopup(session, staying, async (popup) => {
          await popup.click('[aria-pressed]');
          for (const isOn of [false, true]) {
            await popup.click('[role=switch]');
            await dressed(stays, isOn);
          }
        });
      // The page changes its own address, as the site does from story to story.
      await stays.evaluate((n) => history.replaceState(null, '', `#${n}`), n);
      const isStart = n + 1 === WARM;
      if (!isStart && (n + 1) % 50 !== 0 && n + 1 !== ARTICLES) continue;
      last = await measure();
      if (isStart) start = last;
      print(name, n + 1, last);
    }
    const grown = Object.entries(last).filter(([what, amount]) => start && amount > (start[what] ?? 0) * GROWTH);
    for (const [what, amount] of grown) console.log(`${name}: ${what} grew from ${start?.[what]} to ${amount}`);
    if (grown.length > 0) process.exitCode = 1;
  } finally {
    site.close();
    await session.close();
  }
}

/** Opens the popup for a tab, does something in it, and closes it. @param {Session} session @param {number | undefined} tab @param {(popup: Page) => Promise<void>} act */
async function inPopup(session, tab, act) {
  const popup = await session.openOwn('popup', `?tab=${tab}`);
  await until(async () => (await popup.$('.quote')) !== null);
  await act(popup);
  await popup.close();
}

/** @param {Page} page @param {boolean} on */
function dressed(page, on) {
  // Elements that the driver holds would stay in the page's memory.
  return until(() => page.evaluate((on) => document.documentElement.hasAttribute('data-verbatim') === on, on));
}

/**
 * Chromium: the page's memory with our script's in it, its listeners, nodes and style sheets; and the worker's memory.
 * @param {Session} session
 * @param {Page} page
 * @returns {Promise<() => Promise<Sample>>}
 */
async function heaps({ browser }, page) {
  const line = await page.createCDPSession();
  await line.send('Performance.enable');
  return async () => {
    const worker = await browser.waitForTarget((it) => it.type() === 'service_worker');
    const workers = await worker.createCDPSession();
    const used = [];
    for (const it of [line, workers]) {
      await it.send('HeapProfiler.enable');
      await it.send('HeapProfiler.collectGarbage');
      used.push((await it.send('Runtime.getHeapUsage')).usedSize);
    }
    await workers.detach();
    const { metrics } = await line.send('Performance.getMetrics');
    const counted = metrics.filter((it) => ['JSEventListeners', 'Nodes', 'Documents'].includes(it.name));
    return {
      page: used[0] ?? 0,
      worker: used[1] ?? 0,
      ...Object.fromEntries(counted.map((it) => [it.name, it.value])),
      StyleSheets: await sheetsIn(line),
    };
  };
}

/** How many style sheets a page has, those among them that extensions put in. @param {import('puppeteer-core').CDPSession} line */
async function sheetsIn(line) {
  let sheets = 0;
  const count = () => void sheets++;
  line.on('CSS.styleSheetAdded', count);
  await line.send('DOM.enable');
  await line.send('CSS.enable');
  line.off('CSS.styleSheetAdded', count);
  for (const part of /** @type {const} */ (['CSS', 'DOM'])) await line.send(`${part}.disable`);
  return sheets;
}

/**
 * Firefox: the memory and the realms under the extension's address, in the site's process and in its own. The processes' sizes would tell
 * less: a process keeps what it once had for whatever comes next.
 * @param {Session} session
 * @param {string} host
 * @returns {Promise<Sample>}
 */
async function reported({ browser }, host) {
  const told = await inWindow(
    browser,
    `(async () => {
      for (const round of [1, 2, 3]) {
        for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic);
        Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      const sums = {};
      const add = (process, path, kind, units, amount) => {
        const what = { explicit: 'memory', 'js-main-runtime-realms': 'realms' }[path.split('/')[0]];
        const where = /^(web|extension)/.exec(process)?.[0];
        if (what && where && path.includes('${host}')) sums[where + ' ' + what] = (sums[where + ' ' + what] ?? 0) + amount;
      };
      await new Promise((done) => reporters.getReports(add, null, done, null, false));
      return JSON.stringify(sums);
    })()`,
  );
  return JSON.parse(String(told));
}

/** @param {string} name @param {number} articles @param {Sample} sample */
function print(name, articles, sample) {
  const parts = Object.entries(sample).map(
    ([what, amount]) => `${what} ${amount > 1e5 ? `${(amount / 1e6).toFixed(2)} MB` : amount}`,
  );
  console.log(`${name}, ${articles} articles: ${parts.join(', ')}`);
}

/** Paragraphs of our own, different for each article. @param {number} n */
function textOf(n) {
  const days = Array.from(
    { length: 20 },
    (_, day) => `<p>On day ${day} of year ${n} the crew wrote down the wind and the birds.</p>`,
  );
  const said = ['Jan Roth, the keeper', 'Ada Lind, the mate', 'Olga Brandt, the cook'].map(
    (who, at) => `<p>“We row out at ${at + 4} and come back at ${(n % 7) + 9} in any weather,” said ${who}.</p>`,
  );
  return [...days, ...said].join('\n');
}
