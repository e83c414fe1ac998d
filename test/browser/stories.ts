import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { fixtures } from '../../scripts/browser/sample.mjs';
import { type Article, textOf } from '../../src/reading/article/article.ts';
import { findByStructure } from '../../src/reading/article/fallback.ts';
import { read } from '../../src/reading/article/read.ts';
import { findByMarkup } from '../../src/reading/article/story.ts';
import { MARKUP } from '../../src/reading/site/markup.ts';

/** A page with the story that it must show. */
export interface Told {
  name: string;
  url: string;
  html: string;
  article: Article;
}

/** The project's own pages that hold a story. */
export const ownStories = (): Told[] =>
  fixtures().flatMap(({ name, url, html, expected }) =>
    expected.article ? [{ name, url: url.replace(/#.*/, ''), html, article: expected.article }] : [],
  );

const SHARED = join(import.meta.dirname, '../../../shared/pages');

/** A stored page with its address and title, or null where the stored pages are not. */
export function storedPage(name: string): { url: string; title: string; html: string } | null {
  const file = join(SHARED, `${name}.html`);
  if (!existsSync(file)) return null;
  const { url, title } = JSON.parse(readFileSync(join(SHARED, `${name}.json`), 'utf8'));
  return { url, title, html: readFileSync(file, 'utf8') };
}

/** All stored pages, as the engine reads them. */
export function storedStories(): Told[] {
  const names = existsSync(SHARED) ? readdirSync(SHARED).filter((file) => file.endsWith('.html')) : [];
  return names.flatMap((file) => {
    const page = storedPage(file.replace('.html', ''));
    const article = page && read(parsed(page), page.url);
    return article ? [{ name: file, url: page.url, html: page.html, article }] : [];
  });
}

const documents = new Map<string, Document>();

/** A page as a document; each is parsed once. */
function parsed({ url, html }: { url: string; html: string }): Document {
  const document = documents.get(html) ?? new JSDOM(html, { url }).window.document;
  documents.set(html, document);
  return document;
}

/** The texts of a story, in the order of reading. */
export function partsOf(article: Article): string[] {
  const texts = article.blocks.flatMap((block, index) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.flat();
    return block.kind === 'image' ? [block.caption, block.credit] : textOf(article, index);
  });
  return [article.title, article.standfirst, ...texts].filter((text) => text !== null);
}

/** All that a clean page may say: the story, with byline, dates, captions and credits as they are worded, and its posts. */
export function wordsOfStory({ url, html, article }: Told): string[] {
  const document = parsed({ url, html });
  const story = findByMarkup(document) ?? findByStructure(document);
  const { sponsor, translationNote, embed } = MARKUP;
  const figures = [...(story?.text.querySelectorAll('figure') ?? [])].filter((it) => !it.closest(MARKUP.advertisement));
  const beside = story?.root.querySelectorAll([sponsor, translationNote, embed].join()) ?? [];
  const parts = [story?.title, story?.byline, ...(story?.credits ?? []), story?.dateline, story?.leadPicture];
  return [...partsOf(article), ...[...parts, ...figures, ...beside].map((part) => part?.textContent ?? '')];
}
