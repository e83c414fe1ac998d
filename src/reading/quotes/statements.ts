import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** Shorter quotations need a sign that they are speech. */
const ENOUGH_WORDS = 5;
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

export function formOf(text: string, lexicon: Lexicon): Form {
  const words = wordsIn(text);
  return {
    words: words.length,
    clause: words.some((word) => isClauseWord(word, lexicon)),
    terminal: /[,.!?؟،…]$/.test(text),
    titleCase:
      words.length < 9 &&
      words.filter(hasCapital).length > 1 &&
      words.every((word) => hasCapital(word) || word.length < 4),
  };
}

const hasCapital = (word: string) => /^(?:\p{Ll}+['’])?[\p{Lu}\p{N}]/u.test(word);

function isClauseWord(word: string, lexicon: Lexicon): boolean {
  const key = word.toLowerCase().replace('’', "'");
  if (lexicon.clause.has(key)) return true;
  const apostrophe = key.indexOf("'");
  return (
    apostrophe > 0 &&
    (lexicon.clause.has(key.slice(0, apostrophe + 1)) || lexicon.clause.has(key.slice(apostrophe + 1)))
  );
}

/** A name, title or term in marks, which reads on as part of the reporter's sentence. */
export function isTerm(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!item?.span) return false;
  const form = formOf(item.text, lexicon);
  const direct = isDirect(items, i, lexicon);
  if (isInflected(items, i) && form.words < ENOUGH_WORDS) return true;
  if ((direct || fillsSentence(items, i)) && standsAlone(items, i) && form.words > 1) return false;
  if (form.titleCase && (!direct || !form.clause)) return true;
  if (isNamed(items, i, lexicon) && !direct) return form.words < 12;
  if (form.words > 1 && (opensAndPauses(items, i) || isReported(items, i, lexicon))) return false;
  if (direct && form.words > 1) return false;
  if (items[i - 1]?.kind === 'colon' && form.words > 1) return false;
  if (resumes(items, i) && form.words > 1) return false;
  if (form.words < 3) return !(form.terminal && standsAlone(items, i));
  if (form.words < ENOUGH_WORDS) return !form.clause && !(form.terminal && standsAlone(items, i));
  return false;
}

/** Nothing of the reporter's before or after it in its sentence. */
function standsAlone(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before === undefined || ['stop', 'quote', 'colon', 'dash'].includes(before.kind);
}

/** Goes on after the words that name the speaker of a quotation before it: "A," said X, "B". */
function resumes(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.kind !== 'comma' && items[i - 1]?.kind !== 'dash') return false;
  for (let j = i - 1; j > i - 12 && items[j] && items[j]?.kind !== 'stop'; j--)
    if (items[j]?.kind === 'quote') return true;
  return false;
}

/** Opens the sentence, and a comma or dash parts it from what follows. */
const opensAndPauses = (items: readonly Item[], i: number) =>
  standsAlone(items, i) && (items[i + 1]?.kind === 'comma' || items[i + 1]?.kind === 'dash');

/** After "that". */
const isReported = (items: readonly Item[], i: number, lexicon: Lexicon) => lexicon.that.has(items[i - 1]?.key ?? '');

/** An ending is written right behind the mark: „Kék Duna”-ban, "Poti"den. */
function isInflected(items: readonly Item[], i: number): boolean {
  const close = items[i]?.span?.close;
  const next = items[i + 1];
  if (next?.start !== close) return false;
  return next?.kind === 'word' || (next?.text === '-' && items[i + 2]?.start === next.end);
}

/** The whole of its sentence. */
function fillsSentence(items: readonly Item[], i: number): boolean {
  const after = items[i + 1];
  return standsAlone(items, i) && (after === undefined || after.kind === 'stop');
}

function isNamed(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'word') return false;
  for (let length = 1; length < 4; length++) if (lexicon.naming.match(items, i - length) >= length) return true;
  const second = items[i - 2];
  return (
    second?.kind === 'word' &&
    lexicon.naming.match(items, i - 2) > 0 &&
    (lexicon.prepositions.has(before.key) || lexicon.indefinite.has(before.key))
  );
}

/** A reporting verb stands right at the marks, or a colon before them. */
function isDirect(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const before = items[i - 1];
  if (before?.kind === 'colon') return true;
  if (before?.kind === 'comma' && lexicon.cues.has(items[i - 2]?.key ?? '')) return true;
  let next = i + 1;
  while (items[next]?.kind === 'comma' || items[next]?.kind === 'dash') next++;
  const parted = next > i + 1;
  if (lexicon.stops.has(items[next]?.key ?? '')) return false;
  const reach = parted || /[,!?؟،]$/.test(items[i]?.text ?? '') ? 4 : 1;
  for (let j = next; j < next + reach && items[j]?.kind === 'word'; j++)
    if (lexicon.cues.match(items, j) > 0) return true;
  return false;
}

/** Whether a quotation, by its form and by what the sentence says of it, is something that somebody said. */
export function isSpeech(form: Form, told: boolean, spoken: boolean, sentence: readonly Item[], q: number): boolean {
  if (told) return true;
  if (fillsSentence(sentence, q) && spoken) return form.words > 1;
  if (standsAlone(sentence, q)) return form.words >= ENOUGH_WORDS || (form.terminal && form.words > 1);
  return spoken && (form.words >= PLENTY_OF_WORDS || (form.words >= ENOUGH_WORDS && form.clause));
}
