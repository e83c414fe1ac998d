import { expect, test } from 'vitest';
import { inBothBrowsers } from '../browser/both.ts';
import { isAtWords, linksOf, withoutPictures } from '../browser/links.ts';
import { ownStories, storedStories } from '../browser/stories.ts';

/** Every page that there is, our own and stored, but those of a swipe: who opens their address sees another page. */
const pages = [...ownStories().filter(({ name }) => !name.startsWith('swiped')), ...storedStories()].map(
  withoutPictures,
);

inBothBrowsers(new Map(pages.map(({ url, html }) => [url, html])), (session) => {
  test.each(pages)('$name', async (page) => {
    const links = await linksOf(page);
    const offered = links.filter(({ address }) => address !== null);
    for (const link of offered) {
      const opened = await session().open(link.address ?? '');
      expect.soft(await isAtWords(opened, link), link.address ?? '').toBe(true);
      await opened.close();
    }
    if (links.length > 0)
      console.log(`${page.name}: ${offered.length} of ${links.length} quotes have an address of their own`);
  });
});
