import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';
import { isArticleAddress } from '../../../src/reading/site/addresses.ts';
import { damage, damaged } from './damage.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const NAMES = readdirSync(PAGES);

/** How many damaged pages are read; more of them find more. */
const DAMAGES = Number(process.env.VERBATIM_DAMAGES ?? 300);
/** Milliseconds. A page of this size takes some ten; the rest is room for a busy machine. */
const LONGEST = 2000;

const { window } = new JSDOM();
const parser = new window.DOMParser();
afterAll(() => window.close());

it(
  'a page damaged at random is read without harm',
  () => {
    const property = fc.property(fc.constantFrom(...NAMES), damage, (name, harm) => {
      const { source, url } = pageOf(name);
      const document = damaged(source, harm, parser);
      const before = document.documentElement.outerHTML;

      const start = performance.now();
      const detection = detect(document, url);
      const article = read(document, url);
      expect(performance.now() - start).toBeLessThan(LONGEST);

      expect(document.documentElement.outerHTML).toBe(before);
      if (!isArticleAddress(url)) expect(detection.article).toBe(false);
      if (detection.article) expect(article).not.toBeNull();
      if (article) expect(textsOf(article).filter((text) => !isClean(text, article.lang))).toEqual([]);
    });
    fc.assert(property, { numRuns: DAMAGES });
  },
  10_000 + DAMAGES * 100,
);

function pageOf(name: string): { source: string; url: string } {
  const file = (it: string) => readFileSync(new URL(`${name}/${it}`, PAGES), 'utf8');
  return { source: file('source.html'), url: JSON.parse(file('expected.json')).url };
}

/** Everything in an article that a reader may see. */
function textsOf(value: Article | Article[keyof Article] | Article['blocks'][number] | string[]): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Persian writes U+200C inside its words. */
function isClean(text: string, lang: string): boolean {
  const shown = lang === 'fa' ? text.replaceAll('\u200C', '') : text;
  return text !== '' && text === text.trim() && !/\s\s|[^\S ]|[\u00AD\u200B\u200C\u2060\uFEFF]/.test(shown);
}
