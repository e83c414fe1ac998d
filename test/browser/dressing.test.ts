import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Answers, until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers, isDressed } from './both.ts';
import { framesOf, watchFrames } from './frames.ts';
import { wordsOfStory } from './stories.ts';

/** `npm run probe` asks for many. */
const { LOADS = 2, TOGGLES = 100 } = process.env;

const { name, url, html, expected } = fixture('late-ads-and-empty-neighbours');
const story = wordsOfStory({ name, url, html, article: expected.article });

const sample = fixture(SAMPLE);
/**
 * The story is tall enough to be scrolled, a video plays in it, and a script of the page's moves an advertisement whenever the page is
 * dressed or undressed.
 */
const restless = sample.html.replace(
  '</body>',
  `<script>
    const ad = document.querySelector('.c-article-content .c-ad');
    const [here, there] = [ad.parentElement, document.querySelector('.tp-outbrain')];
    new MutationObserver(() => (ad.parentElement === here ? there : here).append(ad)).observe(document.documentElement, { attributeFilter: ['data-verbatim'] });
    here.append(ad);
    const video = document.createElement('video');
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    setInterval(() => context.fillRect(0, 0, 9, 9), 20);
    video.muted = true;
    video.srcObject = canvas.captureStream();
    video.addEventListener('pause', () => video.setAttribute('data-paused', ''));
    document.querySelector('.c-article-image-video').append(video);
    video.play();
  </script></body>`,
);

/** A script that comes late holds up the parser, so that frames are painted of half a page. */
const WAIT = 'https://www.euronews.com/late.js';
const slowly = ['<main', '<h1', '<p> “', '</main>'].reduce(
  (page, part) => page.replace(part, `<script src="${WAIT}"></script>${part}`),
  html,
);
const late = () => new Promise<string>((resolve) => setTimeout(resolve, 60, ''));

/** An article's address, and a page that says that it is something else. */
const video = 'https://www.euronews.com/2026/10/07/lighthouses-from-above';

const pages: Answers = new Map<string, string | (() => Promise<string>)>([
  [url, slowly],
  [video, slowly.replace('is-template-article', 'is-template-video')],
  [sample.url, restless],
  [WAIT, late],
]);

/** Where advertisements come in after a while, and three places in which none has been seen. */
const PLACES: [where: string, position: InsertPosition, html: string][] = [
  ['.c-article-content > p', 'afterend', '<div class="od-custom-el">'],
  ['.c-article-content > p', 'afterend', '<div class="connatix-container">'],
  [
    '.c-article-content > p',
    'afterend',
    '<div id="optidigital-adslot-content_9" class="optidigital-ad-center-sticky">',
  ],
  ['.c-article-content > p', 'beforebegin', '<div class="c-ad">'],
  ['.c-article-content > p', 'beforebegin', '<div data-optidigital-slot="true">'],
  ['.c-article-content > p', 'beforebegin', '<div class="c-widget-related">'],
  ['.c-article-content', 'beforebegin', '<div class="c-ad advertising js-adzone">'],
  ['.c-article-content', 'afterend', '<div class="tp-outbrain OUTBRAIN">'],
  ['.c-article-content', 'afterend', '<div class="tp-vuukle">'],
  ['.c-article-summary', 'beforebegin', '<div class="c-article-share-comment">'],
  ['.o-article-newsy', 'beforeend', '<aside class="o-article-newsy__aside">'],
  ['.swiper-slide-next', 'beforeend', '<article class="o-article-newsy">'],
  ['#articlesSwiper', 'afterend', '<div class="js-swip-btn">'],
  ['main', 'beforebegin', '<div id="js-breaking-news" class="c-breaking-news">'],
  ['main', 'beforebegin', '<a id="advertising-wallpaper-wrapper" class="c-ad-wallpaper-top">'],
  ['body', 'beforeend', '<div id="js-smart-banner">'],
  ['body', 'beforeend', '<div class="mailmunch-popover">'],
  ['h1', 'afterend', '<div class="x7f3a" style="height: 90px">'],
  ['.c-article-content > p', 'beforeend', '<iframe class="q0" height="90"></iframe><div class="q1">'],
  ['body', 'beforeend', '<section class="zz9" style="position: fixed; inset: auto 0 0 0; z-index: 99">'],
];

inBothBrowsers(pages, (session) => {
  /** The frames of one load, and of the advertisements that come after it. */
  const load = async (address = url) => {
    const page = await session().open('about:blank');
    await watchFrames(page, story);
    await page.goto(address, { waitUntil: 'load' });
    await painted(page);
    const loaded = await framesOf(page);
    await page.evaluate((places) => {
      for (const [where, position, html] of places)
        document.querySelector(where)?.insertAdjacentHTML(position, `${html}Buy a boiler today`);
    }, PLACES);
    await painted(page);
    const frames = await framesOf(page);
    await page.close();
    expect(loaded.some(({ loading }) => loading)).toBe(true);
    return { loaded, late: frames.slice(loaded.length) };
  };

  describe('from the first frame on', () => {
    test('clean mode shows no clutter, not even advertisements that come late', async () => {
      for (let count = 0; count < Number(LOADS); count += 1) {
        const { loaded, late } = await load();
        const withClutter = [...loaded, ...late].filter(({ clutter }) => clutter.length > 0);
        expect(withClutter).toEqual([]);
        expect(late.at(-1)?.dressed).toBe(true);
      }
    });

    test('a page of another kind is left as it is', async () => {
      const { loaded, late } = await load(video);
      expect([...loaded, ...late].filter(({ missing, dressed }) => dressed || missing.length > 0)).toEqual([]);
    });

    test('with clean mode off nothing is missing', async () => {
      await session().setLook({ clean: false });
      for (let count = 0; count < Number(LOADS); count += 1) {
        const { loaded, late } = await load();
        expect([...loaded, ...late].filter(({ missing, dressed }) => dressed || missing.length > 0)).toEqual([]);
        expect(late.at(-1)?.clutter).toContain('Buy a boiler today');
      }
      await session().setLook({ clean: true });
    });
  });

  test('after many toggles the page is what it was, and what was read is where it was', async () => {
    await session().setLook({ clean: false });
    const page = await session().open(sample.url);
    const popup = await session().popup(page);
    await page.evaluate(() => document.querySelectorAll('.c-article-content > p')[3]?.scrollIntoView());
    const before = await state(page);
    expect(before.plays).toBe(true);

    await dress(popup, 1);
    await isDressed(page, true);
    // Browsers scroll by whole pixels of the screen.
    expect(Math.abs((await state(page)).top - before.top)).toBeLessThanOrEqual(1);
    await dress(popup, Number(TOGGLES) - 1);
    await isDressed(page, false);
    const after = await state(page);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
    expect({ ...after, top: 0 }).toEqual({ ...before, top: 0 });
    await session().setLook({ clean: true });
    await popup.close();
    await page.close();
  });
});

/** Waits until two more frames were painted. */
async function painted(page: Page): Promise<void> {
  const before = (await framesOf(page)).length;
  await until(async () => (await framesOf(page)).length > before + 2);
}

/** Puts clean mode on where it is off and the other way round, so many times. */
const dress = (popup: Page, times: number) =>
  popup.evaluate(`(async () => {
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    for (let time = 0; time < ${times}; time += 1) {
      globalThis.dressed = !globalThis.dressed;
      await chrome.tabs.sendMessage(tab, { name: 'dress', args: [globalThis.dressed ? { words: [], originals: [] } : null] }, { frameId: 0 });
    }
  })()`);

/** All that a page keeps, whether its video plays, and where its fourth paragraph stands in the window. */
const state = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    plays: document.querySelector('video')?.paused === false,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    top: Math.round(document.querySelectorAll('.c-article-content > p')[3]?.getBoundingClientRect().top ?? Number.NaN),
  }));
