import type { Language } from '../language/language.ts';
import { quotations } from './quotations.ts';
import { stopWordsOf } from './terms.ts';

/** A stretch of a text: `start` and `end` are its UTF-16 offsets there. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const CLOSED = /["“”»’)\]]$/u;
const ELLIPSIS = /(?:…|\.\.)["“”»’')\]]*$/u;
/** But for the network: "wrote on X." */
const INITIAL = /(?:^|[^\p{L}\p{M}\p{N}])(?!X)\p{Lu}\.$/u;
/** One word after a bracket: "(bibl." */
const ASIDE = /\([^\s()]+\.$/u;
const FIGURE = /(?:^|[\s(])(?:\p{Nd}{1,2}|[IVXL]+)\.$/u;
/** "1." at the head of a paragraph counts it. */
const COUNTER = /^(?:\p{Nd}{1,4}|\p{L})[.)]$/u;
/** A word of five letters or more is hardly an abbreviation. */
const WORD = /\p{L}{5}\p{M}*[.!?]$/u;
const CAPITAL = /^[\p{Pi}\p{Ps}"„¿¡]*[\p{Lu}\p{Lt}\p{N}]/u;
/** Georgian has no capitals in running text, though Unicode counts its letters as lower case. */
const LOWER = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** The dash before the next speaker's words. */
const TURN = /^[-–—―]+\s*/u;
/** No abbreviation, initial or figure is longer. */
const LOOK_BACK = 20;

/**
 * The sentences of a text, in order, without the white space around them. A quotation within a sentence is never broken, however many
 * it holds; one that stands where a sentence begins is cut into its own. A line feed always ends a sentence.
 */
export function sentences(text: string, language: Language): Sentence[] {
  const isEnd = endsOf(language);
  const found: Sentence[] = [];
  let from = 0;
  for (const at of [...seams(text, language), text.length]) {
    const words = text.slice(from, at).trim();
    if (at < text.length && text[at - 1] !== '\n' && !isEnd(words, text.slice(at))) continue;
    const start = text.indexOf(words, from);
    if (words) found.push({ start, end: start + words.length, text: words });
    from = at;
  }
  return found;
}

/**
 * Where a sentence may begin: after an end mark, the marks that close behind it and white space, or after a line feed. Ascending
 * offsets, none of them inside a quotation within a sentence. Written out rather than left to Intl.Segmenter, which copies the whole
 * text for every segment and differs between browsers.
 */
function seams(text: string, { questionMark }: Language): number[] {
  const seam = new RegExp(`[.!?…۔${questionMark}]["“”»’')\\]]*(?:\\s["”»](?=\\s))?\\s+(?=[^\\s)\\]])|\\n`, 'gu');
  const found = [...text.matchAll(seam)].map((match) => match.index + match[0].length);
  const beginnings = new Set([text.search(/\S/u), ...found]);
  const within = quotations(text).filter(({ open }) => !beginnings.has(open));
  let next = 0;
  let closed = 0;
  return found.filter((at) => {
    for (let span = within[next]; span && span.open < at; span = within[++next]) closed = Math.max(closed, span.close);
    return at >= closed;
  });
}

/** Tells whether a sentence ends between two stretches of text. */
function endsOf(language: Language) {
  const abbreviation = abbreviationsOf(language);
  const stopWords = stopWordsOf(language);
  const beginsLikeSentence = (after: string) =>
    CAPITAL.test(after) && stopWords.has(/^[\p{L}\p{M}’']+/u.exec(after)?.[0].toLowerCase() ?? '');
  return (before: string, after: string): boolean => {
    const last = before.slice(-LOOK_BACK);
    if (COUNTER.test(before) || ASIDE.test(last) || abbreviation.test(last)) return false;
    if (INITIAL.test(last) || (language.ordinalPoint && FIGURE.test(last))) return beginsLikeSentence(after);
    const turn = TURN.exec(after);
    if (turn) return !CLOSED.test(last) && CAPITAL.test(after.slice(turn[0].length));
    if (ELLIPSIS.test(last)) return CAPITAL.test(after);
    if (LOWER.test(after)) return !CLOSED.test(last) && WORD.test(last);
    return true;
  };
}

/** Matches a text that ends with an abbreviation or with the first part of one: "z. B." and "z." */
function abbreviationsOf({ abbreviations }: Language): RegExp {
  const forms = (abbreviations.match(/\S+/gu) ?? []).map((it) =>
    (it.match(/[^.]+/gu) ?? []).map((part) => `${part}\\.`).reduceRight((rest, part) => `${part}(?:\\s?${rest})?`),
  );
  return new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}.])(?:${forms.join('|') || '(?!)'})$`, 'u');
}
