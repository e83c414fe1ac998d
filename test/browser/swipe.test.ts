import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers, isDressed } from './both.ts';

const { html } = fixture('swiped-to-second-story');
const url = 'https://www.euronews.com/2026/02/26/the-baker-who-gives-away-her-bread';
const first = {
  title: 'The baker who gives away her bread',
  address: '/2026/02/26/the-baker-who-gives-away-her-bread',
};
const second = { title: 'A glacier gets its own doctor', address: '/2026/02/26/a-glacier-gets-its-own-doctor' };
const video = '/video/2026/02/26/the-glacier-in-pictures';

inBothBrowsers(new Map([[url, html]]), (session) => {
  test('after a swipe the page, the popup and the toolbar show the story that is in view', async () => {
    const page = await session().open(url);
    for (const story of [first, second, first]) {
      await swipe(page, story.address);
      const popup = await session().popup(page);
      expect(await popup.$eval('h1', (it) => it.textContent)).toBe(story.title);
      await popup.close();
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('h1')].filter((it) => it.checkVisibility()).map((it) => it.textContent),
        ),
      ).toEqual([story.title]);
    }
    await page.close();
  });

  test('a swipe from a story that the reader wants as it is dresses the page before the next frame, and a swipe back undresses it', async () => {
    const page = await session().open(url);
    onTestFinished(() => session().setLook({ originalPages: [] }));
    await session().setLook({ originalPages: [`https://www.euronews.com${second.address}`] });
    await isDressed(page, false);
    for (const [story, dressed] of [
      [first, true],
      [second, false],
      [first, true],
    ] as const) {
      await swipe(page, story.address);
      expect(await nextFrame(page)).toBe(dressed);
    }
    await page.close();
  });

  test('a swipe to a story that has yet to be loaded', async () => {
    const page = await session().open(url);
    const story = await page.$eval('.swiper-slide-active', (slide) => {
      const html = slide.innerHTML;
      slide.replaceChildren();
      return html;
    });
    await swipe(page, first.address);
    await isDressed(page, true);
    await swipe(page, second.address);
    await isDressed(page, false);
    await page.$eval('.swiper-slide-active', (slide, html) => slide.insertAdjacentHTML('beforeend', html), story);
    await isDressed(page, true);
    await page.close();
  });

  test('a swipe to what is no article undresses the page and greys the icon; back, both return', async () => {
    const page = await session().open(url);
    await swipe(page, second.address);
    const own = await session().popup(page);
    await swipe(page, video);
    await isDressed(page, false);
    await until(async () => (await toolbarTitle(own)) === 'Verbatim for Euronews');
    await swipe(page, second.address);
    await isDressed(page, true);
    await until(async () => (await toolbarTitle(own)).includes('article'));
    await own.close();
    await page.close();
  });
});

/** Moves the swiper as the site does: the address first, then the slides' classes. A story of another kind takes the second slide. */
async function swipe(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const [one, two] = document.querySelectorAll('.swiper-slide');
    if (!one || !two) throw new Error('No slides');
    const active = one.getAttribute('data-url') === to ? one : two;
    history.replaceState(null, '', to);
    active.setAttribute('data-url', to);
    for (const slide of [one, two]) {
      slide.classList.toggle('swiper-slide-active', slide === active);
      slide.classList.toggle('swiper-slide-prev', slide !== active);
    }
  }, address);
}

/** Whether the page is dressed when it is next painted. */
const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => resolve(document.documentElement.hasAttribute('data-verbatim')));
      }),
  );

const toolbarTitle = (own: Page) =>
  own.evaluate(
    `chrome.action.getTitle({ tabId: Number(new URLSearchParams(location.search).get('tab')) })`,
  ) as Promise<string>;
