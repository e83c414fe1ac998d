import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';
import type { PageKind } from '../../../src/reading/site/page-kind.ts';

/** What must come out of `source.html` beside it; `article` is null for pages that are none. */
interface Expected {
  url: string;
  detected: { article: boolean; kind: PageKind };
  article: Article | null;
}

const PAGES = new URL('../../pages/', import.meta.url);

describe.each(readdirSync(PAGES))('%s', (name) => {
  const source = readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), 'utf8'));
  const { document } = new JSDOM(source, { url: expected.url }).window;
  const before = document.documentElement.outerHTML;

  it('is known for what it is', () => {
    expect(detect(document, expected.url)).toMatchObject(expected.detected);
  });

  it('is read as a reader sees it, or not at all', () => {
    const { article } = detect(document, expected.url);
    expect(article ? read(document, expected.url) : null).toEqual(expected.article);
  });

  it('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
