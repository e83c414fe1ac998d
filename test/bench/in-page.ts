// What the benchmark runs inside a page: ours, the peers that a reader could pick instead, and the floor that nobody goes below.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Article, STANDFIRST, textOf } from '../../src/reading/article/article.ts';
import { articleOf } from '../../src/reading/article/article-of.ts';
import { read } from '../../src/reading/article/read.ts';
import { en } from '../../src/reading/language/en.ts';
import { quotes } from '../../src/reading/quotes/quotes.ts';
import { summarise } from '../../src/reading/summary/summarise.ts';
import { pageOf, said, saidAndTold, storyOf } from './made.ts';
import { race, type Times } from './race.ts';

/** Reads the page that this runs in, by each reader in turn. */
export function raceReaders(rounds: number): Times {
  return race(
    {
      'one TreeWalker pass': { run: () => lengthOf(document) },
      Verbatim: { run: () => read(document, location.href) },
      'Readability, clone not counted': {
        prepare: copy,
        run: (page) => new Readability(page as Document).parse(),
      },
      Readability: { run: () => new Readability(copy()).parse() },
      Defuddle: { run: () => new Defuddle(document, { url: location.href }).parse() },
    },
    rounds,
  );
}

/** Readability takes apart what it reads, so each run needs a page of its own. */
const copy = () => document.cloneNode(true) as Document;

function lengthOf(root: Document): number {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** What each reader takes for the story's text, in paragraphs; peers give HTML, whose blocks these are. */
export function textsOf(): Record<string, string[]> {
  const article = read(document, location.href);
  const ours = (article?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? block.text : [],
  );
  return {
    Verbatim: ours,
    Readability: blocksOf(new Readability(copy()).parse()?.content),
    Defuddle: blocksOf(new Defuddle(document, { url: location.href }).parse().content),
  };
}

const BLOCK = /<\/?(?:p|h\d|li|div|section|article|blockquote|td|figcaption|figure|br)\b[^>]*>/giu;

function blocksOf(html: string | null | undefined): string[] {
  return (html ?? '')
    .split(BLOCK)
    .map((part) => new DOMParser().parseFromString(part, 'text/html').body.textContent?.trim() ?? '')
    .filter(Boolean);
}

/** The text of an English article that somebody wrote. */
export interface Written {
  title: string;
  lede: string | null;
  paragraphs: string[];
}

/** How many words were analysed, and the milliseconds that this took. */
interface Analysed {
  words: number;
  times: Times;
}

/** Analyses a story of some 700 words that is made up by rule, and one article of many words of its own after the other; `null` for none. */
export function raceAnalysis(written: Written[], rounds: number): { made: Analysed; written: Analysed | null } {
  const articles = written.map(({ title, lede, paragraphs }) =>
    articleOf(paragraphs, { title, standfirst: lede, lang: 'en' }),
  );
  return {
    made: raceOn([storyOf(10, saidAndTold)], rounds),
    written: articles.length > 0 ? raceOn(articles, rounds) : null,
  };
}

function raceOn(articles: Article[], rounds: number): Analysed {
  const told = articles.map((article) => ({
    article,
    found: quotes(article, en),
    text: [article.title, ...[STANDFIRST, ...article.blocks.keys()].map((block) => textOf(article, block) ?? '')].join(
      '\n',
    ),
  }));
  const each = (run: (it: (typeof told)[number]) => unknown) => ({ run: () => told.map(run) });
  const times = race(
    {
      'one pass of a pattern for words': each(({ text }) => text.match(/\p{L}+/gu)),
      quotes: each(({ article }) => quotes(article, en)),
      summary: each(({ article, found }) => summarise(article, en, found)),
      'quotes and summary': each(({ article }) => summarise(article, en, quotes(article, en))),
    },
    rounds,
  );
  return { words: told.reduce((words, { text }) => words + text.trim().split(/\s+/u).length, 0), times };
}

/** Each series makes the work for a size: one, ten and a hundred times as much. */
function seriesOf(html: string): Record<string, (size: number) => () => unknown> {
  const reading = (page: Document) => () => read(page, location.href);
  return {
    'quotes, by the length of the text': (size) => {
      const article = storyOf(10 * size, saidAndTold);
      return () => quotes(article, en);
    },
    'quotes, by their number': (size) => {
      const article = storyOf(10 * size, said);
      return () => quotes(article, en);
    },
    'summary, by the length of the text': (size) => {
      const article = storyOf(10 * size, saidAndTold);
      const found = quotes(article, en);
      return () => summarise(article, en, found);
    },
    'reading, by blocks': (size) => reading(pageOf(html, { paragraphs: 20 * size, neighbours: 0 })),
    'reading, by stories in the swiper': (size) => reading(pageOf(html, { paragraphs: 20, neighbours: size })),
  };
}

/** Times by series and size. `html` is a page with a story and a neighbour in its swiper. */
export function raceGrowth(html: string, sizes: number[], rounds: number): Record<string, Times> {
  const raced = Object.entries(seriesOf(html)).map(([name, made]) => {
    const contenders = sizes.map((size) => [size, { run: made(size) }] as const);
    return [name, race(Object.fromEntries(contenders), rounds)];
  });
  return Object.fromEntries(raced);
}
