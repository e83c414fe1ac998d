import type { Span } from '../text/spans.ts';
import type { Token } from '../text/words.ts';
import { pastAuxiliaries } from './cues.ts';
import type { Lexicon } from './lexicon.ts';

/** A dash between spaces or before a comma, at the head of a paragraph, or stuck to the words that it sets off: "A —said X—. B". */
const DASH =
  /(?:^|\s)[—–―-](?=[.,;:]?\s)|\s(?:[—–―]|--)(?=\p{L})|(?:[—–―]|--)(?=[.,;:]?(?:\s|$))|(?<=[\p{Ll}\p{Nd}])-(?=[.,;:]?\s)/gu;
/** Where speech may open with a dash: at the head of a paragraph, or after a finished sentence. */
const OPENING_DASH = /(?:^|[.!?…:]\s)(?:[—–―-]\s+|[—–―])(?=[\p{Lu}\p{N}¿¡„«"])/gu;
/** How far into the words after a dash the reporting verb may stand. */
const REACH = 3;
/** What can part speech from a verb of saying behind it. */
const PAUSE = /[,?!…]\s+(?=\p{Ll})/gu;
const FINISHED = /[.!?…]$/;
const NEXT_SENTENCE = /[.!?…]\s+\p{Lu}/u;
/** With fewer words before it, a dash follows a dateline. */
const LONG_ENOUGH = 6;

/**
 * Takes the reporter's words out of a quotation that he cuts into with dashes ("A, — said X. — B"), and finds the speech of
 * paragraphs that open with a dash instead of a mark. `words` are the tokens of `text`.
 */
export function splitTurns(text: string, spans: readonly Span[], words: readonly Token[], lexicon: Lexicon): Span[] {
  const dialogue = lexicon.dialogueDash ? dialogueIn(text, spans, words, lexicon) : null;
  if (dialogue) return dialogue;
  return spans.flatMap((span) => {
    const turns = turnsOf(text, span, words, lexicon);
    return turns.length > 1 ? turns : [span];
  });
}

/**
 * The speech that a dash opens, from there to the end of the paragraph, and what stands between marks in the reporter's words; null where
 * neither his words nor the place of the dash prove it to be speech.
 */
function dialogueIn(text: string, spans: readonly Span[], words: readonly Token[], lexicon: Lexicon): Span[] | null {
  for (const match of text.matchAll(OPENING_DASH)) {
    const at = match.index + match[0].length;
    if (spans.some((it) => it.open < at && at < it.close)) continue;
    const inner = spans.filter((it) => it.open >= at);
    const end = endOfSpeech(text, at, words, lexicon);
    const turns = turnsOf(text, { start: at, end, inner }, words, lexicon);
    const cutIn = (turns[0]?.close ?? text.length) < text.length;
    // Several finished sentences are no item of a list.
    const isItem = !FINISHED.test(text) || !NEXT_SENTENCE.test(text.slice(at));
    if (!cutIn && !isAnnounced(text, match.index, words) && isItem) continue;
    const within = new Set(turns.flatMap((turn) => turn.inner));
    const own = spans.filter((it) => it.close <= match.index || (it.open >= at && !within.has(it)));
    return [...own, ...turns].sort((a, b) => a.open - b.open);
  }
  return null;
}

/** "— Nu știu, a spus Ana": where a comma alone parts what is said from the reporter's words; else the end of the text. */
function endOfSpeech(text: string, from: number, words: readonly Token[], lexicon: Lexicon): number {
  for (const match of text.slice(from).matchAll(PAUSE)) {
    const at = from + match.index + match[0].length;
    const verb = pastAuxiliaries(words, firstAfter(words, at), lexicon);
    const said = lexicon.cues.match(words, verb);
    const next = pastAuxiliaries(words, verb + said, lexicon);
    // "— Което, признавам, е малко", "— Мост закрыт, говорят, навсегда": a verb between commas may be the speaker's own.
    const isShort = firstAfter(words, at) - firstAfter(words, from) < 3;
    const isOwn = words[next]?.kind === 'comma' && (isShort || lexicon.pluralCues.at(words, verb));
    if (said > 0 && !isOwn && isReporter(words, next, text.length, lexicon)) return at;
  }
  return text.length;
}

/** "Anna Lis: – Nie": a colon or a finished sentence stands before the dash. */
const isAnnounced = (text: string, before: number, words: readonly Token[]) =>
  text[before] === ':' || firstAfter(words, before) >= LONG_ENOUGH;

/** Where speech stands in a text, and the quotations in it. */
type Speech = Pick<Span, 'start' | 'end' | 'inner'>;

/** The parts of a speech between which the reporter cuts in; all of it where he does not. */
function turnsOf(text: string, speech: Speech, words: readonly Token[], lexicon: Lexicon): Span[] {
  const { start, inner } = speech;
  const pieces = piecesOf(text, speech);
  const turns: Span[] = [];
  let narrator = false;
  for (const [i, piece] of pieces.entries()) {
    const paused =
      i > 0 && /[,!?…:]\s*$/.test(text.slice(Math.max(start, piece[0] - 5), piece[0]).replace(/[—–―-]\s*$/, ''));
    // "A – повтаря тя, – B".
    const closes = i < pieces.length - 1 && /,\s*$/.test(text.slice(...piece));
    const told = i > 0 && reports(piece, paused || closes, words, lexicon);
    if (told) narrator = true;
    else if (i > 0 && !narrator) extend(turns, piece, text, inner);
    else {
      narrator = false;
      turns.push(turn(text, piece, inner));
    }
  }
  return turns.filter((it) => it.end > it.start);
}

type Piece = [number, number];

/** The stretches between dashes; a dash inside a nested quotation parts nothing. */
function piecesOf(text: string, { start, end, inner }: Speech): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(DASH)) {
    const at = start + match.index;
    if (inner.some((it) => it.open < at && at < it.close)) continue;
    if (at > from) pieces.push([from, at]);
    from = at + match[0].length;
  }
  pieces.push([from, end]);
  return pieces;
}

/** The piece begins with a small letter and a reporting verb; `paused`: a comma, a question or the like stands before it. */
function reports([from, to]: Piece, paused: boolean, words: readonly Token[], lexicon: Lexicon): boolean {
  const first = firstAfter(words, from);
  if (words[first]?.capital) return false;
  if (lexicon.tailCues.match(words, first) > 0 && (paused || isReporter(words, first + 1, to, lexicon))) return true;
  for (let i = first; i < first + REACH; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || word.start >= to) return false;
    if (lexicon.cues.match(words, i) > 0) return true;
  }
  return false;
}

/** A name, a pronoun, a role or the end of the piece: what follows the verb of a reporter. */
function isReporter(words: readonly Token[], i: number, to: number, lexicon: Lexicon): boolean {
  const word = words[i];
  return (
    word?.kind !== 'word' ||
    word.start >= to ||
    word.capital ||
    [lexicon.roles, lexicon.he, lexicon.she].some((list) => list.has(word.key))
  );
}

/** Index of the first token that begins at `offset` or later; `words` are in order. */
function firstAfter(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function turn(text: string, [from, to]: Piece, inner: readonly Span[]): Span {
  const words = text.slice(from, to);
  const start = from + (/^[\s.,;:]+/.exec(words)?.[0].length ?? 0);
  const end = from + words.trimEnd().length;
  return {
    open: from,
    close: end,
    start,
    end,
    closed: true,
    inner: inner.filter((it) => it.open >= from && it.close <= to),
  };
}

/** The dash belonged to the speech itself. */
function extend(turns: Span[], [, to]: Piece, text: string, inner: readonly Span[]): void {
  const last = turns.pop();
  if (last) turns.push(turn(text, [last.open, to], inner));
}
