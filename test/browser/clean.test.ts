import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { clutterOf, folded } from './frames.ts';
import { ownStories, partsOf, storedStories, wordsOfStory } from './stories.ts';

const stories = [...ownStories(), ...storedStories()].map((story) => ({ ...story, words: wordsOfStory(story) }));

inBothBrowsers(new Map(stories.map(({ url, html }) => [url, html])), (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().open('about:blank');
  });

  describe('in clean mode every part of the story shows, and nothing else', () => {
    test.each(stories)('$name', async ({ url, article, words }) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('html[data-verbatim~="sure"]');
      const shown = folded(await page.evaluate(() => document.body.innerText));
      for (const part of partsOf(article)) expect(shown).toContain(folded(part));

      const { all, clutter } = await clutterOf(page, words);
      expect(clutter.join('').length / all, clutter.join(' | ')).toBeLessThanOrEqual(0.01);
      expect(await page.evaluate(holes)).toEqual([]);
    });
  });
});

/** Runs in the page: empty boxes that are seen, higher than 40 px. */
function holes(): string[] {
  const PICTURE = 'img, video, iframe, svg';
  return [...document.body.querySelectorAll('*')]
    .filter((it) => it.checkVisibility() && !it.textContent?.trim() && it.getBoundingClientRect().height > 40)
    .filter((it) => !it.closest('svg') && !it.matches(PICTURE) && !it.querySelector(PICTURE))
    .map((it) => it.outerHTML);
}
