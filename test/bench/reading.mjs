// Reading, analysis and growth, measured inside pages of a browser that has no extension.
import { join } from 'node:path';
import { build } from 'vite';
import { growing, pages, written } from './pages.mjs';
import { spreadsOf, wordF1 } from './statistics.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {typeof import('./in-page.ts')} InPage */
/** @typedef {{ f1: number, exact: boolean }} Quality F1 of the words, and whether the blocks are the very ones */
/** @typedef {{ name: string, bytes: number, times: Record<string, Spread>, quality: Record<string, Quality> }} Read */

const ROUNDS = 11;
const SIZES = [1, 10, 100];

/** Of one article. */
const WORDS = 700;

/** @returns {Promise<string>} a script that gives a page the functions of in-page.ts, as `bench` */
async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  return output?.output[0].code ?? '';
}

/**
 * Measures all that needs no extension.
 * @param {Browser} browser
 * @param {(words: string) => void} progress
 */
export async function measureReading(browser, progress) {
  const script = await bundle();
  /** @type {Read[]} */
  const read = [];
  for (const page of pages()) {
    progress(`Reading ${page.name}`);
    const opened = await open(browser, page.url, page.html, script);
    const times = await opened.evaluate(`bench.raceReaders(${ROUNDS})`);
    const texts = /** @type {Record<string, string[]>} */ (await opened.evaluate('bench.textsOf()'));
    const quality = Object.entries(texts).map(([reader, found]) => [reader, qualityOf(found, page.paragraphs)]);
    await opened.close();
    read.push({
      name: page.name,
      bytes: Buffer.byteLength(page.html),
      times: spreadsOf(/** @type {Record<string, number[]>} */ (times)),
      quality: Object.fromEntries(quality),
    });
  }
  const { url, html } = growing();
  const page = await open(browser, url, html, script);
  progress('Quotes and summary');
  const analysis = /** @type {ReturnType<InPage['raceAnalysis']>} */ (
    await page.evaluate(`bench.raceAnalysis(${JSON.stringify(written())}, ${ROUNDS})`)
  );
  progress('Growth');
  const grown = /** @type {ReturnType<InPage['raceGrowth']>} */ (
    await page.evaluate(`bench.raceGrowth(${JSON.stringify(html)}, ${JSON.stringify(SIZES)}, ${ROUNDS})`)
  );
  await page.close();
  const growth = Object.fromEntries(Object.entries(grown).map(([series, times]) => [series, spreadsOf(times)]));
  const analysed = { made: perArticle(analysis.made), written: analysis.written && perArticle(analysis.written) };
  return { read, analysis: analysed, growth };
}

/** Milliseconds for as many words as an article has. @param {{ words: number, times: Record<string, number[]> }} analysed */
function perArticle({ words, times }) {
  const share = WORDS / words;
  const scaled = Object.entries(times).map(([name, samples]) => [name, samples.map((time) => time * share)]);
  return { words, times: spreadsOf(Object.fromEntries(scaled)) };
}

/** @param {string[]} found @param {string[]} wanted @returns {Quality} */
const qualityOf = (found, wanted) => ({
  f1: wordF1(found.join(' '), wanted.join(' ')),
  exact: JSON.stringify(found) === JSON.stringify(wanted),
});

/**
 * Opens a page as the site sends it, with none of its scripts run and nothing fetched.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} html
 * @param {string} script
 */
async function open(browser, url, html, script) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const done = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort();
    done.catch(() => undefined);
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  await page.evaluate(`${script}; globalThis.bench = bench;`);
  return page;
}
