import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { parseSettings } from '../../src/extension/platform/schema.ts';
import { inBothBrowsers, isDressed, untilTestEnds } from './both.ts';
import { framesOf, watchFrames } from './frames.ts';

const french = fixture(SAMPLE);
const english = fixture('late-ads-and-empty-neighbours');
const { settings: DEFAULTS } = parseSettings({});

inBothBrowsers(new Map([french, english].map(({ url, html }) => [url, html])), (session) => {
  const kept = untilTestEnds();
  const visit = async ({ url }: { url: string }) => {
    const page = await kept(session().open('about:blank'));
    await watchFrames(page, []);
    await page.goto(url, { waitUntil: 'load' });
    await until(async () => (await framesOf(page)).length > 2);
    return page;
  };
  afterEach(() => session().setLook(DEFAULTS));

  describe('the look', () => {
    test('changes at once, holds from the first frame of the next page, and goes without a trace', async () => {
      const page = await visit(french);
      const before = await look(page);
      await session().setLook({ theme: 'dark', face: 'serif', textSize: 150, lineWidth: 'narrow', lineHeight: 'open' });
      await until(async () => (await look(page)).paper === 'rgb(23, 25, 28)');
      const dark = await look(page);
      expect(dark.ink).toBe('rgb(217, 215, 209)');
      expect(dark.face).toContain('serif');
      expect(dark.width).toBe(Math.round(520 * 1.5));

      const later = await visit(french);
      expect(await look(later)).toEqual(dark);
      expect(new Set((await framesOf(later)).map(({ paper }) => paper))).toEqual(new Set([dark.paper]));

      await session().setLook(DEFAULTS);
      await until(async () => (await look(page)).paper === before.paper);
      expect(await look(page)).toEqual(before);
    });

    test('the legible face comes with us', async () => {
      const page = await visit(french);
      const left = await visit(french);
      await left.goto(english.url, { waitUntil: 'load' });
      await session().setLook({ face: 'legible' });
      // A tab behind another loads no face before it is asked to.
      const isLoaded = (it: Page) =>
        it.$eval('h1', async (title) => {
          const faces = await document.fonts.load(`16px ${getComputedStyle(title).fontFamily}`);
          return faces.some(({ family }) => family.includes('Atkinson'));
        });
      await until(() => isLoaded(page));
      const later = await visit(french);
      await until(() => isLoaded(later));
      await left.evaluate(() => history.back());
      await until(() => left.evaluate((url) => location.href === url, french.url));
      await until(() => isLoaded(left));
    });

    test('what the reader keeps stays, by kind', async () => {
      const page = await visit(english);
      const shows = (selector: string) => page.$eval(selector, (it) => it.checkVisibility());
      const share = '.c-article-share-comment';
      expect(await shows(share)).toBe(false);
      await session().setLook({ keep: { ...DEFAULTS.keep, share: true, related: true, menu: true } });
      await until(() => shows(share));
      expect(await shows('.c-widget-related')).toBe(true);
      expect(await shows('.c-article-you-might-also-like')).toBe(true);
      expect(await shows('.o-site-hr')).toBe(true);
      expect(await shows('.c-tags-list')).toBe(false);
    });
  });

  test('a page that comes back as it was left takes up what was changed meanwhile', async () => {
    const page = await visit(french);
    await page.goto(english.url, { waitUntil: 'load' });
    await session().setLook({ clean: false });
    await page.evaluate(() => history.back());
    await until(async () => page.evaluate((url) => location.href === url, french.url));
    await isDressed(page, false);
    // It was not loaded anew: then it would never have been dressed.
    expect((await framesOf(page)).some(({ dressed }) => dressed)).toBe(true);
  });

  describe('the original', () => {
    test.each([
      ['of one page', { originalPages: [french.url] }],
      ['of one edition', { originalEditions: ['fr' as const] }],
    ])('%s comes back at once, and from the first frame of the next load', async (_, change) => {
      const [page, other] = [await visit(french), await visit(english)];
      await session().setLook(change);
      await isDressed(page, false);
      const later = await visit(french);
      expect((await framesOf(later)).filter(({ dressed }) => dressed)).toEqual([]);
      await isDressed(other, true);

      await session().setLook(DEFAULTS);
      await isDressed(page, true);
      await isDressed(later, true);
    });
  });
});

const look = (page: Page) =>
  page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      paper: style('html').backgroundColor,
      ink: style('.c-article-content p').color,
      face: style('.c-article-content p').fontFamily,
      width: Math.round(document.querySelector('.o-article-newsy')?.getBoundingClientRect().width ?? 0),
      height: style('.c-article-content p').lineHeight,
    };
  });
