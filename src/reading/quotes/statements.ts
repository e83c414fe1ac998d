import { plain } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** Shorter quotations need a sign that they are speech. */
export const ENOUGH_WORDS = 5;
/** As long as this, hardly anything in quotation marks is not speech. */
const PLENTY_OF_WORDS = 8;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}\p{M}\u200c'’-]+/gu) ?? [];

/** What the words between two marks look like. */
export interface Form {
  words: number;
  /** Has a verb or pronoun of speech in it. */
  clause: boolean;
  /** Ends with a mark that ends or joins speech. */
  terminal: boolean;
  /** Every word of weight has a capital, as in the name of a work. */
  titleCase: boolean;
}

/** What the form of a quotation tells by itself. */
export function formOf(text: string, lexicon: Lexicon): Form {
  const words = wordsIn(text);
  return {
    words: words.length,
    clause: words.some((word) => isClauseWord(word, lexicon)),
    terminal: /[,.!?؟،…]$/.test(text),
    titleCase: words.filter(hasCapital).length > 1 && words.every((word) => hasCapital(word) || word.length < 4),
  };
}

const hasCapital = (word: string) => /^(?:\p{Ll}+['’])?[\p{Lu}\p{N}]/u.test(word);

function isClauseWord(word: string, lexicon: Lexicon): boolean {
  const key = plain(word.toLowerCase());
  if (lexicon.clause.has(key) || lexicon.verbs.has(key)) return true;
  const apostrophe = key.indexOf("'");
  return (
    apostrophe > 0 &&
    (lexicon.clause.has(key.slice(0, apostrophe + 1)) || lexicon.clause.has(key.slice(apostrophe + 1)))
  );
}

/** Nothing of the reporter's before it in its sentence. */
export function standsAlone(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before === undefined || ['stop', 'quote', 'colon', 'dash'].includes(before.kind);
}

/** The whole of its sentence. */
export function fillsSentence(items: readonly Item[], i: number): boolean {
  const after = items[i + 1];
  return standsAlone(items, i) && (after === undefined || after.kind === 'stop');
}

/** Whether the quotation at item `q`, of which no words tell it, is something that somebody said; `spoken`: its speaker is known. */
export function isSpeech(sentence: readonly Item[], q: number, spoken: boolean, lexicon: Lexicon): boolean {
  const form = formOf(sentence[q]?.text ?? '', lexicon);
  if (fillsSentence(sentence, q) && spoken) return form.words > 1;
  if (standsAlone(sentence, q)) return form.words >= ENOUGH_WORDS || form.terminal;
  const clause = form.clause || endsHearsay(sentence, q, lexicon);
  return spoken && (form.words >= PLENTY_OF_WORDS || (form.words >= ENOUGH_WORDS && clause));
}

/** "Der Rat habe „viel zu lange gewartet“": the verb before the marks shows that somebody is reported. */
const endsHearsay = (items: readonly Item[], i: number, lexicon: Lexicon): boolean =>
  items
    .slice(items.findLastIndex((item, at) => at < i && item.kind === 'stop') + 1, i)
    .some((item) => lexicon.hearsay.has(item.key));
