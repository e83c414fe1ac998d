// Opens a browser with the extension on an article: the project's sample, or a live page.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, findBrowser, giveUp, progress, ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

/** @typedef {import('./setup.mjs').BrowserName} BrowserName */

const USAGE = 'npm start -- [URL] [--browser firefox|chromium|chrome] [--headless]';

const { browser, headless, url } = options();
setUpPackages();
setUpBrowsers([browser]);
const { build } = await import('./build.mjs');
build([browser === 'firefox' ? 'firefox' : 'chrome']);

const { launch, until } = await import('./browser/launch.mjs');
const { fixture, SAMPLE } = await import('./browser/sample.mjs');
const sample = fixture(SAMPLE);
progress(`Starting ${browser}`);
const session = await launch(browser, { headless, pages: url ? new Map() : new Map([[sample.url, sample.html]]) });
try {
  if (headless) await printAndPicture();
  else await showUntilClosed();
} finally {
  await session.close();
}

/** The command line, or the end of the run with a sentence. */
function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
    const [address, ...more] = positionals;
    if (more.length > 0) giveUp(`One address at a time.\nUsage: ${USAGE}`);
    if (address && !URL.canParse(address))
      giveUp(`“${address}” is no address: give a whole one, such as https://www.euronews.com/2026/01/06/some-story.`);
    const chosen = values.browser ?? BROWSER_NAMES.find((name) => findBrowser(name)) ?? 'chromium';
    if (!BROWSER_NAMES.includes(/** @type {BrowserName} */ (chosen)))
      giveUp(`“${chosen}” is no browser that we start: use ${BROWSER_NAMES.join(', ')}.`);
    const windowed = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    return { browser: /** @type {BrowserName} */ (chosen), headless: values.headless ?? !windowed, url: address };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** Opens the sample or the live page, or ends the run with a sentence. */
async function openPage() {
  const address = url ?? sample.url;
  try {
    return await session.open(address);
  } catch (error) {
    await session.close();
    return giveUp(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** The page stays until the reader closes the browser. */
async function showUntilClosed() {
  const [blank] = await session.browser.pages();
  await openPage();
  await blank?.close();
  progress('Open. Press the Verbatim icon in the toolbar (in the puzzle menu at first); close the browser to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

/** Prints what the popup says and leaves pictures of what a reader would see. */
async function printAndPicture() {
  const out = join(ROOT, 'out');
  mkdirSync(out, { recursive: true });
  /** @type {string[]} */
  const pictures = [];
  const picture = async (/** @type {import('puppeteer-core').Page} */ page, /** @type {string} */ name) => {
    const path = /** @type {const} */ (`${join(out, `${browser}-${name}`)}.png`);
    await page.screenshot({ path });
    pictures.push(relative(process.cwd(), path));
  };

  progress('Reading the article');
  const page = await openPage();
  const popup = await session.popup(page);
  await picture(popup, 'popup');
  const isArticle = (await popup.$('[role=switch]')) !== null;
  console.log(isArticle ? await told(popup) : await popup.evaluate(() => document.body.innerText));
  if (isArticle) {
    await page.bringToFront();
    await picture(page, 'clean');
    await popup.bringToFront();
    await popup.click('[role=switch]');
    await until(async () => (await page.$('html[data-verbatim]')) === null);
  }
  await page.bringToFront();
  await picture(page, 'before');
  progress(`Pictures: ${pictures.join(', ')}`);
}

/** The popup's summary and all its quotes as text. @param {import('puppeteer-core').Page} popup */
async function told(popup) {
  await popup.evaluate(() =>
    /** @type {HTMLElement | null} */ (document.querySelector('[aria-keyshortcuts=a]'))?.click(),
  );
  return popup.evaluate(() => {
    const texts = (/** @type {string} */ selector, /** @type {ParentNode} */ within = document) =>
      [...within.querySelectorAll(selector)].map((it) => it.textContent?.trim() ?? '');
    const quotes = [...document.querySelectorAll('.quote')].map(
      (card) => `“${texts('blockquote', card)}”\n— ${texts('.speaker bdi, .speaker.role', card).join(', ')}`,
    );
    return [
      ...texts('.heading h1, .byline, .meta'),
      '',
      ...texts('.point > [id]').map((point) => `• ${point}`),
      '',
      quotes.join('\n\n') || texts('.none')[0],
    ].join('\n');
  });
}
