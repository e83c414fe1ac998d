import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';
import { readAddress } from '../../../src/reading/site/addresses.ts';
import { Costs } from '../costs.ts';
import { cut, damage, inflict } from './damage.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const NAMES = readdirSync(PAGES);

/** How many damaged pages are read in all, new ones each time, and how long they take: more of them find more. */
const DAMAGES = process.env.VERBATIM_DAMAGES;
const EACH = Math.ceil(Number(DAMAGES ?? 200) / NAMES.length);
/** Without that wish they are the same each time, so that a test fails for the sake of a change alone. */
const SEED = DAMAGES === undefined ? { seed: 2026 } : {};

describe('damaged at random, a page is read without harm', () => {
  it.each(NAMES)('%s', { timeout: 60_000 + EACH * 1000 }, async (name) => {
    const source = readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8');
    const { url } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), 'utf8'));
    const costs = new Costs();
    const property = fc.asyncProperty(damage, async (harm) => {
      const { window } = new JSDOM(cut(source, harm));
      const { document } = window;
      inflict(harm, document);
      const before = document.documentElement.outerHTML;

      const [detection, article] = costs.of(
        JSON.stringify(harm),
        source.length,
        () => [detect(document, url), read(document, url)] as const,
      );

      expect(document.documentElement.outerHTML).toBe(before);
      if (readAddress(url).kind !== 'article') expect(detection.article).toBe(false);
      if (detection.article) expect(article).not.toBeNull();
      if (article) expect(textsOf(article).filter((text) => !isClean(text, article.lang))).toEqual([]);

      window.close();
      // Without a pause node lets go of no window.
      await setImmediate();
    });
    await fc.assert(property, { numRuns: EACH, ...SEED });
    if (DAMAGES !== undefined) expect(costs.slow(name)).toEqual([]);
  });
});

/** Everything in an article that a reader may see; not the addresses. */
function textsOf(value: Article | Article[keyof Article] | Article['blocks'][number] | string[]): string[] {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, it]) => (name === 'src' || name === 'url' ? [] : textsOf(it)));
}

/** Persian writes U+200C inside its words. */
function isClean(text: string, lang: string): boolean {
  const shown = lang === 'fa' ? text.replaceAll('\u200C', '') : text;
  return text !== '' && text === text.trim() && !/\s\s|[^\S ]|[\u00AD\u200B\u200C\u2060\uFEFF]/.test(shown);
}
