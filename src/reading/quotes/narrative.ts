import type { Span } from '../text/spans.ts';
import { type Token, tokens } from '../text/words.ts';
import { endOfDateline, withoutDateline } from './dateline.ts';
import type { Lexicon } from './lexicon.ts';
import { nameInMarks } from './marked-names.ts';
import { isTerm } from './terms.ts';

/** A word or mark of the reporter's own text, or a whole quotation standing in it. */
export interface Item extends Omit<Token, 'kind'> {
  kind: Token['kind'] | 'quote' | 'term';
  /** Of quotations and terms. */
  span: Span | null;
  /** A name that says whose the role before it is: belongs to the role, whatever word it looks like. */
  owner?: true;
  /** The figure that stands in brackets right behind a word: "Fenwick (57)". */
  age?: string;
  /** The letters that stand in brackets right behind a body: "the World Health Organization (WHO)". */
  letters?: string;
}

/** Items from one full stop of the reporter to the next; the quotations in it are single items. */
export type Sentence = Item[];

/** The tokens of a text, with words that the language writes together taken apart. */
export function wordsOf(text: string, lexicon: Lexicon): Token[] {
  const plainTokens = tokens(text, lexicon.language.id);
  for (const [i, token] of plainTokens.entries())
    if (isInitial(token, plainTokens[i + 1]) && !lexicon.mr.has(token.key)) token.key = token.text;
  return plainTokens.flatMap((token) => takeApart(token, lexicon));
}

/** "В. Иванов": no small word. */
const isInitial = ({ text }: Token, next: Token | undefined) => text.length === 1 && next?.text === '.';

function takeApart(token: Token, lexicon: Lexicon): Token[] {
  const apostrophe = token.key.indexOf("'");
  if (apostrophe > 0 && lexicon.elided.has(token.key.slice(0, apostrophe))) {
    return cut(token, apostrophe + 1).flatMap((part, i) => (i === 0 ? [part] : takeApart(part, lexicon)));
  }
  const hyphen = token.key.search(/-(t-)?[^-]+$/);
  if (hyphen > 0 && lexicon.enclitics.has(token.key.slice(hyphen))) {
    const [verb, subject] = cut(token, hyphen);
    const joint = /^-(t-)?/.exec(subject.text)?.[0].length ?? 0;
    return [verb, { ...subject, text: subject.text.slice(joint), start: subject.start + joint }];
  }
  return [token];
}

/** A token in two. */
export function cut(token: Token, at: number): [Token, Token] {
  const { text, key, start } = token;
  const rest = text.slice(at);
  return [
    { ...token, text: text.slice(0, at), key: key.slice(0, at), end: start + at },
    { ...token, text: rest, key: key.slice(at), start: start + at, capital: rest[0] !== rest[0]?.toLowerCase() },
  ];
}

/** Cuts one paragraph into sentences around its top-level spans. Spans that only hold a name or a term become part of the wording. */
export function sentencesAround(
  text: string,
  spans: readonly Span[],
  words: readonly Token[],
  lexicon: Lexicon,
): Sentence[] {
  const { noCapitals } = lexicon;
  const from = endOfDateline(text);
  const read = withoutAsides(
    itemsOf(
      text,
      spans,
      words.filter((word) => word.start >= from),
    ),
  );
  const items = noCapitals ? read.flatMap((item, i) => nameInMarks(read, i, words, lexicon) ?? [item]) : read;
  for (const [i, item] of items.entries()) if (isTerm(items, i, lexicon)) item.kind = 'term';
  const sentences: Sentence[] = [[]];
  for (const [i, item] of items.entries()) {
    sentences.at(-1)?.push(item);
    const full = (sentences.at(-1)?.length ?? 0) >= LONGEST;
    if (full || endsSentence(items, i, lexicon)) sentences.push([]);
  }
  const [first = [], ...others] = sentences;
  return [noCapitals ? withoutDateline(first, lexicon) : first, ...others];
}

function itemsOf(text: string, spans: readonly Span[], words: readonly Token[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const word of words) {
    for (let span = spans[next]; span && span.close <= word.start; span = spans[++next]) pushOnce(items, text, span);
    const span = spans[next];
    if (!span || word.end <= span.open) items.push({ ...word, span: null });
  }
  for (const span of spans.slice(next)) pushOnce(items, text, span);
  return items;
}

function pushOnce(items: Item[], text: string, span: Span): void {
  const words = text.slice(span.start, span.end);
  const capital = /^\p{Lu}/u.test(words);
  items.push({ kind: 'quote', text: words, key: '', start: span.start, end: span.end, capital, span });
}

/** How old a person is, by itself and with a word for years: "57-year-old", "57χρονη". */
export const AGE = /^\p{Nd}{1,2}$/u;
export const YEARS = /(?<![\p{L}\p{Nd}])\p{Nd}{1,2}(?!\p{Nd})/u;

/** "WHO", "НРА". */
export const LETTERS = /^\p{Lu}{2,8}$/u;

/** Leaves out what stands in round brackets, unless it holds a quotation. */
function withoutAsides(items: Item[]): Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'open') {
      const close = items.slice(i, i + 40).findIndex((it) => it.kind === 'close' || it.kind === 'quote');
      const inside = items[i + 1]?.text ?? '';
      const tells = close === 2 && (AGE.test(inside) ? 'age' : LETTERS.test(inside) ? 'letters' : null);
      const before = tells ? kept.pop() : undefined;
      if (tells && before) kept.push({ ...before, [tells]: inside });
      if (close > 0 && items[i + close]?.kind === 'close') i += close;
    } else if (item.kind !== 'close') kept.push(item);
  }
  return kept;
}

/** Hostile texts have no full stops. */
const LONGEST = 300;
const ENDS = /[.!?؟…]["'”’»]?$/;

function endsSentence(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (!item || !next) return false;
  if (item.kind === 'stop') return !isAbbreviation(items, i, lexicon) && (next.kind === 'dash' || startsSentence(next));
  if (item.kind === 'word' || !ENDS.test(item.text)) return false;
  const told = items[i - 1]?.kind === 'colon';
  return (
    startsSentence(next) && (told || (item.text.endsWith('.') ? next.capital : !cueFollows(items, i + 1, lexicon)))
  );
}

function startsSentence(item: Item): boolean {
  if (item.kind === 'quote') return true;
  return item.kind === 'word' && (item.capital || /^[\d\u0600-\u06ff]/.test(item.text));
}

/** "XIV. Kongress": before a stop that does not end a sentence, unless a small word opens the next one. */
const ORDINAL = /^(?:\p{Nd}{1,2}|[IVXL]+)$/u;

/** "T.H.", "J.". */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

function isAbbreviation(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const stop = items[i];
  const word = items[i - 1];
  if (stop?.text !== '.' || !word) return false;
  if (items[i + 1]?.kind === 'quote') return false;
  if (lexicon.language.ordinalPoint && ORDINAL.test(word.text))
    return !lexicon.functionWords.has(items[i + 1]?.key ?? '');
  return INITIALS.test(word.text) || lexicon.abbreviations.has(`${word.key}.`);
}

/** A reporting verb stands within a few words, before the next comma or full stop. */
function cueFollows(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < from + 6 && items[i]?.kind === 'word'; i++) if (lexicon.cues.match(items, i) > 0) return true;
  return false;
}
