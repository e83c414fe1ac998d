import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { clutterOf, folded } from './frames.ts';
import { ownStories, partsOf, storedStories, wordsOfStory } from './stories.ts';

const stories = [...ownStories(), ...storedStories()];

inBothBrowsers(new Map(stories.map(({ url, html }) => [url, html])), (session) => {
  describe('in clean mode every part of the story shows, and nothing else', () => {
    test.each(stories)('$name', async (story) => {
      const page = await session().open(story.url);
      const shown = folded(await page.evaluate(() => document.body.innerText));
      for (const part of partsOf(story.article)) expect(shown).toContain(folded(part));

      const { all, clutter } = await clutterOf(page, wordsOfStory(story));
      expect(clutter.join('').length / all, clutter.join(' | ')).toBeLessThanOrEqual(0.01);

      const holes = await page.$$eval('body *', (elements) =>
        elements
          .filter((it) => it.checkVisibility() && !it.textContent?.trim() && it.getBoundingClientRect().height > 40)
          .filter(
            (it) =>
              !it.matches('svg *') &&
              !it.querySelector('img, video, iframe, svg') &&
              !it.matches('img, video, iframe, svg'),
          )
          .map((it) => it.outerHTML),
      );
      expect(holes).toEqual([]);
      await page.close();
    });
  });
});
