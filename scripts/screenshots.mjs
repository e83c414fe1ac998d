// npm run screenshots: the pictures that the stores ask for, taken in Chromium on pages of our own, into store/pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { progress, ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';

setUpPackages();
setUpBrowsers(['chromium']);
const { build } = await import('./build.mjs');
const { launch } = await import('./browser/launch.mjs');
const { fixture, SAMPLE } = await import('./browser/sample.mjs');

/** The size that both stores take, in pixels. */
const SIZE = { width: 1280, height: 800 };
/** The Chrome Web Store's small promotional tile. */
const TILE = { width: 440, height: 280 };

build(['chrome']);
const folder = join(ROOT, 'store', 'pictures');
mkdirSync(folder, { recursive: true });
const sample = fixture(SAMPLE);
const session = await launch('chromium', { headless: true, pages: new Map([[sample.url, sample.html]]) });
try {
  const story = await visit(sample.url);
  const popup = await session.popup(story);
  const summary = await picture(popup);
  await popup.evaluate(() => document.querySelector('blockquote')?.closest('section')?.scrollIntoView());
  const quotes = await picture(popup);
  await save('1-clean', SIZE, `<img src="${await picture(story)}">`);
  await save('2-summary', SIZE, await beside(story, summary));
  await save('3-quotes', SIZE, await beside(story, quotes));
  await session.setLook({ theme: 'dark', face: 'serif', textSize: 120 });
  await story.waitForSelector('html[data-verbatim-look~="theme-dark"]');
  await save('4-dark', SIZE, `<img src="${await picture(story)}">`);
  await session.setLook({ theme: 'sepia', face: 'site', textSize: 100 });
  await story.waitForSelector('html[data-verbatim-look~="theme-sepia"]');
  await save('5-sepia', SIZE, await beside(story, summary));
  await save('tile', TILE, tile());
} finally {
  await session.close();
}

/** Opens an article in clean mode whose consent notice has been answered. @param {string} url */
async function visit(url) {
  const page = await session.open(url);
  await page.waitForSelector('html[data-verbatim]');
  await page.evaluate(() => document.querySelector('#didomi-host')?.remove());
  return page;
}

/** @param {import('puppeteer-core').Page} page @param {{ width: number, height: number } | null} [size] @returns {Promise<string>} a data: address */
async function picture(page, size = null) {
  await page.bringToFront();
  if (size) await page.setViewport(size);
  const image = await page.screenshot({ encoding: 'base64' });
  if (size) await page.setViewport(SIZE);
  return `data:image/png;base64,${image}`;
}

/**
 * A page and its popup, neither over the other.
 * @param {import('puppeteer-core').Page} page
 * @param {string} popup
 */
async function beside(page, popup) {
  const image = await picture(page, { width: SIZE.width - 448, height: SIZE.height });
  return `<div style="display: flex; height: 100%; background: #dcd8d0"><img src="${image}">
    <img src="${popup}" style="margin: 24px; align-self: start; border-radius: 8px; box-shadow: 0 4px 24px #0004"></div>`;
}

function tile() {
  return `<div style="height: 100%; display: grid; place-content: center; gap: 8px; text-align: center; background: #fdfcf9; color: #1d1b18; font: 20px/1.3 Georgia, 'Noto Serif', serif">
    <b style="font-size: 44px">Verbatim</b><span style="color: #8c2f39">Every word is the article’s own.</span></div>`;
}

/** Draws a picture of exactly that size, without transparency. @param {string} name @param {{ width: number, height: number }} size @param {string} html */
async function save(name, size, html) {
  const page = await session.browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<style>html, body { height: 100%; margin: 0 } img { display: block }</style>${html}`);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  progress(`store/pictures/${name}.png`);
}
