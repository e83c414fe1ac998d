import { type Article, type Passage, STANDFIRST, textOf } from '../article/article.ts';

/** What a text fragment says: `prefix-,start,end,-suffix`. All but `start` may be empty. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** UTF-16 offsets in the page's text. */
interface Target {
  start: number;
  end: number;
}

/** Longer passages are named by their first and last words. */
const LONGEST_WHOLE = 100;
/** How many words name each end of a long passage, and how many beside it tell it from the same words elsewhere; tried in turn. */
const TRIES = [
  { ends: 5, beside: 0 },
  { ends: 5, beside: 3 },
  { ends: 9, beside: 9 },
];

/** Half of a character of two: it stands in no address. */
const HALF = /\p{Cs}/u;

/** Texts that repeat themselves without end are not searched without end. */
const MOST_PLACES = 1000;

/**
 * The article's address with a text fragment that leads to the very words of the passages; the plain address where the same words
 * stand elsewhere in the article in the same surroundings. See https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf(article: Article, passages: Passage[]): string {
  const address = article.url.replace(/#.*$/su, '');
  const { text, offsets } = pageText(article);
  const folded = fold(text);
  const directives: string[] = [];
  for (const { block, start, end } of passages) {
    const offset = offsets.get(block) ?? 0;
    const target = trimmed(text, { start: offset + start, end: offset + end });
    const found = TRIES.map((size) => directiveTo(text, target, size)).find((it) => leadsTo(folded, it, target));
    if (!found) return address;
    directives.push(encoded(found));
  }
  return directives.length === 0 ? address : `${address}#:~:${directives.join('&')}`;
}

/** What a browser searches from the headline on, a line a block, and where each block begins. */
function pageText(article: Article): { text: string; offsets: Map<number, number> } {
  const offsets = new Map<number, number>();
  let text = `${article.title}\n`;
  for (let block = STANDFIRST; block < article.blocks.length; block++) {
    offsets.set(block, text.length);
    text += `${textOf(article, block) ?? otherText(article, block)}\n`;
  }
  return { text, offsets };
}

function otherText({ blocks }: Article, block: number): string {
  const it = blocks[block];
  if (it?.kind === 'image') return [it.caption, it.credit].join('\n');
  return it?.kind === 'table' ? it.rows.flat().join('\n') : '';
}

/** Browsers compare without case and accents. One character stays one, so that offsets hold. */
const fold = (text: string) =>
  text.replace(/\P{ASCII}|[A-Z]/gu, (char) => {
    const base = char.normalize('NFD').charAt(0).toLowerCase();
    return base.length === char.length ? base : char;
  });

/** Browsers match from word to word: marks and stops at the ends are left out. */
function trimmed(text: string, { start, end }: Target): Target {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const after = words.length - words.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

function directiveTo(text: string, { start, end }: Target, size: { ends: number; beside: number }): Directive {
  const words = text.slice(start, end);
  const whole = words.length <= LONGEST_WHOLE && !words.includes('\n');
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  return {
    prefix: lastWords(text.slice(line.start, start), size.beside),
    start: whole ? words : firstWords(words, size.ends),
    end: whole ? '' : lastWords(words, size.ends),
    suffix: firstWords(text.slice(end, line.end), size.beside),
  };
}

/** Words of one block are found together, words of two are not: only those of the first or the last line. */
const firstWords = (text: string, count: number) => wordsOf(text.trim().split('\n')[0]).slice(0, count).join(' ');
const lastWords = (text: string, count: number) =>
  count === 0 ? '' : wordsOf(text.trim().split('\n').at(-1)).slice(-count).join(' ');
const wordsOf = (line = '') => line.trim().split(/\s+/u);

/** Whether the first place that fits a directive is the target; false too where many places almost fit. */
function leadsTo(folded: string, directive: Directive, target: Target): boolean {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(fold);
  if (!start || end === undefined || HALF.test(Object.values(directive).join('\n'))) return false;
  let places = 0;
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (
      !folded
        .slice(0, at)
        .trimEnd()
        .endsWith(prefix ?? '')
    )
      continue;
    const from = at + start.length;
    for (let last = folded.indexOf(end, from); last >= 0; last = end ? folded.indexOf(end, last + 1) : -1) {
      const to = last + end.length;
      if (
        folded
          .slice(to)
          .trimStart()
          .startsWith(suffix ?? '')
      )
        return at === target.start && to === target.end;
      if (++places === MOST_PLACES) return false;
    }
  }
  return false;
}

/** Hyphens and commas part the directive, ampersands part directives. */
function encoded({ prefix, start, end, suffix }: Directive): string {
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}
