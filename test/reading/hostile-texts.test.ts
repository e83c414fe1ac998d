import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/reading/article/detect.ts';
import { read } from '../../src/reading/article/read.ts';
import { articleAsMarkdown } from '../../src/reading/citation/article-markdown.ts';
import { cite } from '../../src/reading/citation/cite.ts';
import { STYLES } from '../../src/reading/citation/styles.ts';
import { analyse } from '../../src/reading/index.ts';
import { ATTACKS } from './hostile-texts.ts';

const URL_OF_STORY = 'https://www.euronews.com/2026/11/02/harbour';

/** Where a story has texts: element by element, and what a reader knows a text by. */
const PLACES = ['title', 'standfirst', 'author', 'quote', 'speaker', 'role', 'caption', 'credit'] as const;
type Texts = Record<(typeof PLACES)[number], string>;

const HARMLESS: Texts = {
  title: 'The harbour opens',
  standfirst: 'Ferries leave again',
  author: 'Nora Whitcombe',
  quote: 'We have waited for this day',
  speaker: 'Anna Berg',
  role: 'harbour master',
  caption: 'The harbour at dawn',
  credit: 'Ferry Office',
};

const { DOMParser } = new JSDOM().window;
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A story whose texts are set as texts, as the newsroom's system does. */
function storyWith(texts: Texts): Document {
  const document = parsed(
    `<html lang="en"><meta property="og:type" content="article"><body class="is-template-article">
     <article class="o-article-newsy"><h1 class="c-article-redesign-title"></h1><h2 class="c-article-summary"></h2>
     <div class="c-article-contributors">By <a></a></div><div class="c-article-content">
     <p id="said"></p><p>The ferries had stood still for a year.</p>
     <figure class="widget widget--type-image"><img src="/harbour.jpg"><figcaption><span class="widget__captionText"></span>
     <span class="widget__captionCredit"></span></figcaption></figure></div></article>`,
  );
  const set = (selector: string, text: string) => document.querySelector(selector)?.append(text);
  set('h1', texts.title);
  set('h2', texts.standfirst);
  set('.c-article-contributors a', texts.author);
  set('#said', `“${texts.quote},” said ${texts.speaker}, the ${texts.role}.`);
  set('.widget__captionText', texts.caption);
  set('.widget__captionCredit', texts.credit);
  return document;
}

const CASES = Object.entries(ATTACKS).flatMap(([attack, text]) => PLACES.map((place) => ({ attack, place, text })));

/** Text that no reader sees, or that turns or drives what stands around it. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/u;

describe('hostile texts are text', () => {
  test.each(CASES)('$attack in the $place', async ({ place, text }) => {
    const document = storyWith({ ...HARMLESS, [place]: text });
    expect(detect(document, URL_OF_STORY).article).toBe(true);
    const article = read(document, URL_OF_STORY);
    if (!article) throw new Error('No story was read');
    expect(JSON.stringify(article)).not.toMatch(UNSEEN);

    const { quotes, summary, typography } = await analyse(article);
    const cited = { sentences: summary.points, quotes };
    const elements = new Set<string>();
    for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[]) {
      const { html, plain, markdown } = cite(cited, article, typography, { style, notNamed: 'Not named' });
      const pasted = parsed(html).body;
      for (const it of pasted.querySelectorAll('*')) elements.add(it.nodeName);
      expect([...pasted.querySelectorAll('a')].map((it) => it.href).filter((it) => !isOurs(it))).toEqual([]);
      expect(attributesOf(pasted).filter((name) => !['lang', 'dir', 'href'].includes(name))).toEqual([]);
      expect(plain).not.toMatch(UNSEEN);
      expect(activeIn(style === 'bibtex' ? (markdown.split('```bibtex')[0] ?? '') : markdown)).toEqual([]);
      if (style === 'bibtex') expectOneEntry(plain);
    }
    expect([...elements].filter((it) => !['BLOCKQUOTE', 'P', 'BR', 'A'].includes(it))).toEqual([]);

    const labels = { summary: 'Summary', quotes: 'Quotes', article: 'Article', notNamed: 'Not named' };
    const file = articleAsMarkdown(article, { sentences: summary.points, quotes }, typography, labels);
    const [, facts = '', ...body] = file.split(/^---$/m);
    expect(
      facts
        .trim()
        .split('\n')
        .every((line) => /^\w+: ["[]/.test(line)),
    ).toBe(true);
    expect(activeIn(body.join('---').replaceAll('![](<https://www.euronews.com/harbour.jpg>)', ''))).toEqual([]);
  });

  test('there are two hundred or more', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
  });
});

/** The story's address, with or without the words that it leads to. */
const isOurs = (address: string) => address.replace(/#:~:text=[^<>"\s]*$/, '') === URL_OF_STORY;

const attributesOf = (root: Element): string[] =>
  [...root.querySelectorAll('*')].flatMap((it) => it.getAttributeNames());

/** What Markdown would make more than text of: links, pictures, HTML and code that no backslash disarms; our own address is ours. */
function activeIn(markdown: string): string[] {
  const disarmed = markdown
    .replaceAll(/\\[\\`*_[\]<>~|&+=#-]/g, '')
    .replace(/<([^<>\s]*)>/g, (it, address) => (isOurs(address) ? '' : it));
  return disarmed.match(/\]\(|!\[|<[\w/!?]|`|&#?\w+;/g) ?? [];
}

/** The braces of an entry close where it ends and nowhere before, and its fields are ours. */
function expectOneEntry(plain: string): void {
  const entry = plain.slice(plain.indexOf('@misc'));
  let depth = 0;
  const closed = [...entry.replace(/\\[{}]/g, '  ')].findIndex((char) => {
    depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    return char === '}' && depth === 0;
  });
  expect(closed).toBe([...entry].length - 1);
  const fields = [...entry.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name);
  expect(new Set(fields).size).toBe(fields.length);
  expect(fields.filter((name) => name === 'note')).toEqual([]);
}
