import { describe, expect, test } from 'vitest';
import { fixtures } from '../../scripts/browser/sample.mjs';
import { type Article, textOf } from '../../src/reading/article/article.ts';
import { inBothBrowsers } from './both.ts';

const articles = fixtures().filter(({ expected }) => expected.article !== null);

inBothBrowsers(new Map(articles.map(({ url, html }) => [url.replace(/#.*/, ''), html])), (session) => {
  describe('in clean mode every part of the story shows, and no advertisement', () => {
    test.each(articles)('$name', async ({ url, expected }) => {
      const page = await session().open(url);
      const shown = folded(await page.evaluate(() => document.body.innerText));
      for (const part of partsOf(expected.article)) expect(shown).toContain(folded(part));
      if ((await page.$('html[data-verbatim]')) !== null)
        expect(shown).not.toMatch(/advertisement|sponsored|publicité/i);
      await page.close();
    });
  });
});

/** The texts of a story, in the order of reading. */
function partsOf(article: Article): string[] {
  const texts = article.blocks.flatMap((block, index) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.flat();
    return block.kind === 'image' ? [block.caption, block.credit] : textOf(article, index);
  });
  return [article.title, article.standfirst, ...texts].filter((text) => text !== null);
}

const folded = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
