import type { Span } from '../text/spans.ts';
import type { Token } from '../text/words.ts';
import { endOfDateline, withoutDateline } from './dateline.ts';
import { itemOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { nameInMarks } from './marked-names.ts';
import { isTerm } from './marked-terms.ts';
import { endsSentence } from './sentence-ends.ts';

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

/** Hostile texts have no full stops. */
const LONGEST = 300;

/** Cuts one paragraph into sentences around its top-level spans. Spans that only hold a name or a term become part of the wording. */
export function sentencesAround(
  text: string,
  spans: readonly Span[],
  words: readonly Token[],
  lexicon: Lexicon,
): Sentence[] {
  const { noCapitals } = lexicon;
  const from = endOfDateline(text);
  const told = words.filter((word) => word.start >= from);
  const read = withoutAsides(itemsOf(text, spans, told));
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

/** Words and quotations in the order of the text; the words inside a quotation are left out. */
function itemsOf(text: string, spans: readonly Span[], words: readonly Token[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const word of words) {
    for (let span = spans[next]; span && span.close <= word.start; span = spans[++next])
      pushQuotation(items, text, span);
    const span = spans[next];
    if (!span || word.end <= span.open) items.push(itemOf(word));
  }
  for (const span of spans.slice(next)) pushQuotation(items, text, span);
  return items;
}

function pushQuotation(items: Item[], text: string, span: Span): void {
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
