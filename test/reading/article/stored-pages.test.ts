import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';

/** Real pages, kept outside the project; beside each stands what a careful reader would keep. */
const PAGES = new URL('../../../../shared/pages/', import.meta.url);

interface Kept {
  url: string;
  title: string;
  lede: string;
  authors: string[];
  published: string;
  blocks: { tag: string; text: string }[];
  images: { caption: string | null; credit: string | null }[];
  alternates: [language: string, url: string][];
}

/** The pages of 2024 keep their byline as one line of text, so its names are written here. */
const BYLINES: Record<string, Pick<Article, 'authors' | 'sources'>> = {
  'seed-000': { authors: ['Shona Murray'], sources: ['Euronews'] },
  'seed-003': { authors: [], sources: ['Euronews', 'AP'] },
  'en-2024-04-28': { authors: ['Daniel Harper'], sources: [] },
  'de-2024-04-30': { authors: ['Diana Resnik'], sources: ['AP'] },
};

const CLUTTER =
  /ADVERTISEMENT|PUBLICIT|WERBUNG|ΔΙΑΦΉΜΙΣΗ|Copier\/coller|embed|Share this|Partager cet|Teilen|À découvrir|You might also like|pic\.twitter/i;

const NAMES = [
  ...['seed-000', 'seed-003', 'en-2024-04-28', 'de-2024-04-30'],
  ...['en-2026-01-06', 'fr-2026-01-06', 'el-2026-03-24', 'en-2026-10-07-rendered'],
];

describe.skipIf(!existsSync(PAGES))('the stored page', () => {
  describe.each(NAMES)('%s', (name) => {
    const kept: Kept = existsSync(PAGES) ? JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8')) : null;
    const source = existsSync(PAGES) ? readFileSync(new URL(`${name}.html`, PAGES), 'utf8') : '';
    const open = () => new JSDOM(source, { url: 'https://www.euronews.com/' }).window.document;

    it('is an article and is read block by block, and left as it was', () => {
      const document = open();
      const before = document.documentElement.outerHTML;
      expect(detect(document, kept.url)).toMatchObject({ article: true, kind: 'article' });
      const article = read(document, kept.url);
      expect(document.documentElement.outerHTML).toBe(before);

      expect(article).toMatchObject({
        url: kept.url,
        kind: 'news',
        title: kept.title,
        standfirst: kept.lede,
        ...(BYLINES[name] ?? { authors: kept.authors }),
        read: 'by markup',
      });
      expect(Date.parse(article?.published ?? '')).toBe(Date.parse(kept.published));
      expect(article && wordsOf(article)).toEqual(kept.blocks);
      const [lead, ...pictures] = article?.blocks.filter((block) => block.kind === 'image') ?? [];
      expect(lead?.credit).toBeTruthy();
      expect(pictures).toMatchObject(kept.images);
      expect(JSON.stringify(article)).not.toMatch(CLUTTER);
      expect(article?.alternates.map(({ url }) => url)).toEqual(otherEditions(kept));
    });

    it('is read by structure when every class and id is gone', () => {
      const document = open();
      for (const element of document.querySelectorAll('[class], [id]')) {
        element.removeAttribute('class');
        element.removeAttribute('id');
      }
      expect(detect(document, kept.url).article).toBe(true);
      const article = read(document, kept.url);
      expect(article).toMatchObject({ title: kept.title, standfirst: kept.lede, read: 'by structure' });
      const text = (blocks: Kept['blocks']) => blocks.map((block) => block.text).join(' ');
      expect(wordF1(text(kept.blocks), article ? text(wordsOf(article)) : '')).toBeGreaterThanOrEqual(98);
    });
  });
});

function wordsOf(article: Article): Kept['blocks'] {
  return article.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ tag: 'p', text: block.text }];
    return block.kind === 'heading' ? [{ tag: `h${block.level}`, text: block.text }] : [];
  });
}

function otherEditions({ url, alternates }: Kept): string[] {
  const addresses = alternates.filter(([language]) => language !== 'x-default').map(([, address]) => address);
  return addresses.filter((address) => address !== url);
}

/** In per cent. */
function wordF1(wanted: string, found: string): number {
  const words = (text: string) => [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(String);
  const missing = words(wanted);
  const shared = words(found).filter((word) => missing.includes(word) && missing.splice(missing.indexOf(word), 1));
  return (200 * shared.length) / (words(wanted).length + words(found).length);
}
