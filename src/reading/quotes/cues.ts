import { isLower, isUpper, pauseBefore, pauseBehind } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Gender } from './phrase.ts';

/** A reporting verb with its auxiliaries; item indices, `to` exclusive. */
export interface Cue {
  from: number;
  to: number;
  kind: 'verb' | 'according' | 'colon';
}

/** No more words than this stand between the commas around a verb and its subject. */
const LONGEST_INCISE = 12;

const found = new WeakMap<Sentence, readonly Cue[]>();

/** The reporting verbs of a sentence, in order; each sentence is searched once. */
export function cuesIn(sentence: Sentence, lexicon: Lexicon): readonly Cue[] {
  const known = found.get(sentence) ?? findCues(sentence, lexicon);
  found.set(sentence, known);
  return known;
}

function findCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.length; i++) {
    // "La députée, | pour | qui “…”", but "für | die …".
    const isRelative = () => lexicon.relative.match(sentence, i + 1) > lexicon.definite.match(sentence, i + 1);
    const opinion = lexicon.opinionOf.match(sentence, i);
    const according = Math.max(
      opinion > 0 && (isRelative() || opensClause(sentence, i, lexicon)) ? opinion : 0,
      lexicon.accordingTo.match(sentence, i),
      lexicon.accordingToAfter.match(sentence, i),
    );
    const verb = verbAt(sentence, i, lexicon);
    if (sentence[i]?.kind !== 'word') continue;
    if (according > 0) {
      cues.push({ from: i, to: i + according, kind: 'according' });
      i += according - 1;
    } else if (verb > 0 && !isNoun(sentence, i, lexicon)) {
      let from = i;
      while (from > 0 && lexicon.auxiliaries.at(sentence, from - 1)) from--;
      cues.push({ from, to: i + verb, kind: 'verb' });
      i += verb - 1;
    }
  }
  return cues;
}

/** Where auxiliaries that stand from item `i` on end: "| a | anunțat", "objavio | je | :". */
export function pastAuxiliaries(items: readonly { key: string }[], i: number, lexicon: Lexicon): number {
  let next = i;
  while (lexicon.auxiliaries.at(items, next)) next++;
  return next;
}

/** How many words of a reporting verb stand at item `i`. */
function verbAt(sentence: Sentence, i: number, lexicon: Lexicon): number {
  const noun = lexicon.capitalNouns && isUpper(sentence[i]) && sentence[i - 1]?.kind === 'word';
  const verb = noun ? 0 : lexicon.cues.match(sentence, i);
  if (verb > 0 && !isPassive(sentence, i, lexicon)) return verb;
  const tail = lexicon.tailCues.match(sentence, i);
  return tail > 0 && (followsQuotation(sentence, i) || isSetApart(sentence, i, lexicon)) ? tail : 0;
}

/** "Die Lage sei ernst, so der Minister": the reporter's words behind a comma, but for "die Anwältin, Anna Vik, verließ den Saal". */
function isSetApart(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const close = sentence.slice(i, i + LONGEST_INCISE).findIndex((item) => item.kind !== 'word');
  const next = sentence[i + 1]?.key ?? '';
  return (
    close > 1 &&
    sentence[i - 1]?.kind === 'comma' &&
    ![0, pauseBefore(sentence, i - 1) + 1].some((from) => isNameAlone(sentence, from)) &&
    ['comma', 'stop'].includes(sentence[i + close]?.kind ?? '') &&
    !lexicon.stops.has(next)
  );
}

/** Nothing but capitals stands from item `from` on to the next pause. */
const isNameAlone = (sentence: Sentence, from: number) =>
  sentence.slice(from, pauseBehind(sentence, from)).every(isUpper);

function followsQuotation(sentence: Sentence, i: number): boolean {
  let before = i - 1;
  while (sentence[before]?.kind === 'comma' || sentence[before]?.kind === 'dash') before--;
  return sentence[before]?.kind === 'quote';
}

/** The gender that the form of the verb shows; null where it shows none. */
export function genderOfCue(sentence: Sentence, cue: Cue, lexicon: Lexicon): Gender {
  const verb = sentence[cue.to - 1]?.key ?? '';
  if (cue.kind !== 'verb') return null;
  return lexicon.masculineCues.has(verb) ? 'm' : lexicon.feminineCues.has(verb) ? 'f' : null;
}

/** Whether the form of the verb shows several who speak; null where the language's verbs show no number. */
export function isPluralCue(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean | null {
  if (cue.kind !== 'verb' || lexicon.pluralCues.isEmpty) return null;
  return sentence.slice(cue.from, cue.to).some((item) => lexicon.pluralCues.has(item.key));
}

/** "The minister added": the verb says that whoever spoke last goes on. */
export const goesOn = (sentence: Sentence, cue: Cue, lexicon: Lexicon) =>
  sentence.slice(cue.from, cue.to).some((item) => lexicon.continuing.has(item.key));

/** "“…?” she asked": somebody else is to answer. */
export const asks = (sentence: Sentence, cue: Cue, lexicon: Lexicon) =>
  sentence.slice(cue.from, cue.to).some((item) => lexicon.asks.has(item.key)) &&
  isQuestion(sentence.findLast((item) => item.kind === 'quote')?.text, lexicon);

export const isQuestion = (words: string | undefined, lexicon: Lexicon) =>
  lexicon.language.questionMark.includes(words?.at(-1) ?? ' ');

/** "Asked by the press": a participle without "has" tells what is done to somebody. */
function isPassive(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  if (!lexicon.past.at(sentence, i)) return false;
  const aside =
    sentence[i - 1]?.kind === 'comma' ? sentence.slice(0, i - 1).findLastIndex((it) => it.kind === 'comma') : i;
  for (let j = aside - 1; sentence[j]?.kind === 'word'; j--) if (lexicon.perfect.match(sentence, j) > 0) return false;
  return true;
}

/** Nothing stands before it in its clause but words such as "now", or "while" behind a comma. */
function opensClause(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const pause = pauseBefore(sentence, i);
  const words = i - pause - 1;
  if (pause >= 0 && (sentence[pause]?.kind !== 'comma' || words === 0)) return false;
  if (words > 2) return lexicon.but.match(sentence, pause + 1) === words;
  return sentence.slice(pause + 1, i).every(({ key }) => isSmall(key, lexicon) || lexicon.that.has(key));
}

const isSmall = (key: string, lexicon: Lexicon) =>
  lexicon.stops.has(key) || lexicon.but.has(key) || lexicon.auxiliaries.has(key);

/** A small word stands before the article, and what may be a subject behind the verb. */
const hasSubjectBehind = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  lexicon.stops.at(sentence, i - 2) &&
  (isUpper(sentence[i + 1]) || [lexicon.definite, lexicon.indefinite].some((list) => list.at(sentence, i + 1)));

/** "the reports", "of claims": the form of a verb, but a noun here. */
function isNoun(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const before = sentence[i - 1];
  if (before?.kind !== 'word') return false;
  if (lexicon.verbFirst && lexicon.prepositions.has(before.key)) return true;
  // "Jutta Ahlers, die | sagte": where every noun has a capital, a small word is none.
  if (lexicon.hasCases || (lexicon.capitalNouns && isLower(sentence[i]))) return false;
  // "Comme le | raconte | une habitante": what looks like an article is the verb's object.
  if (hasSubjectBehind(sentence, i, lexicon)) return false;
  return (
    // "La | pregunta | de si pagará", but "la | explica | el alcalde".
    (lexicon.definite.has(before.key) &&
      (!lexicon.auxiliaries.has(before.key) || lexicon.whether.match(sentence, i + 2) > 0)) ||
    lexicon.indefinite.has(before.key) ||
    (isContraction(before.key, lexicon) && !lexicon.auxiliaries.has(before.key))
  );
}

/** A preposition that has an article in it: "della", "na". */
export const isContraction = (key: string, lexicon: Lexicon) =>
  (lexicon.prepositions.has(key) || lexicon.of.has(key)) &&
  [lexicon.masculine, lexicon.feminine, lexicon.many].some((it) => it.has(key));

/** "Po | njegovim | rečima": a word of the cue says whose. */
export const ownsCue = (sentence: Sentence, { from, to }: Cue, lexicon: Lexicon) =>
  sentence.slice(from, to).some((item) => lexicon.possessives.has(item.key));
