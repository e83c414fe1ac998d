import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../../scripts/browser/sample.mjs';
import { ROOT } from '../../scripts/setup.mjs';

const STORED = join(ROOT, '..', 'shared', 'pages');
const LABELLED = join(ROOT, '..', 'shared', 'gold', 'euronews.dev.jsonl');
const FIXTURES = ['fr-alliance-soutien', 'fr-levee-restrictions', 'lists-tables-and-subheads', 'tweet-inside-text'];

/** @typedef {{ name: string, url: string, html: string, paragraphs: string[] }} Page a page, and the story's text as a careful reader keeps it */

/** The pages to measure on: the stored ones where they are, the project's own otherwise. @returns {Page[]} */
export function pages() {
  return existsSync(STORED) ? stored() : FIXTURES.map(own);
}

function stored() {
  const names = readdirSync(STORED).filter((name) => name.endsWith('.html'));
  return names.map((file) => {
    const name = file.replace('.html', '');
    const { url, blocks } = JSON.parse(readFileSync(join(STORED, `${name}.json`), 'utf8'));
    const paragraphs = blocks.map((/** @type {{ text: string }} */ block) => block.text);
    return { name, url, html: readFileSync(join(STORED, file), 'utf8'), paragraphs };
  });
}

/** @param {string} name */
function own(name) {
  const { url, html, expected } = fixture(name);
  const told = expected.article.blocks.filter((/** @type {{ kind: string }} */ { kind }) =>
    /^(paragraph|heading)$/.test(kind),
  );
  return { name, url, html, paragraphs: told.map((/** @type {{ text: string }} */ block) => block.text) };
}

/** The English articles of Euronews that are labelled, where they are. @returns {import('./in-page.ts').Written[]} */
export function written() {
  if (!existsSync(LABELLED)) return [];
  const articles = readFileSync(LABELLED, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return articles
    .filter(({ lang }) => lang === 'en')
    .map(({ title, lede, paragraphs }) => ({ title, lede, paragraphs }));
}

/** The page that is made to grow. */
export const growing = () => fixture('swiped-to-second-story');
