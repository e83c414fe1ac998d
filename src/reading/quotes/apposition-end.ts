import { isArticle, isStop } from './heads.ts';
import { isWord, pauseBehind } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import { hasFullName, type Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/** No more words than this stand between a role and the comma before its name. */
const LONGEST_COMPLEMENT = 10;
/** Nor is what somebody is any longer. */
const LONGEST_APPOSITION = 16;

/** "The head of the union | in Tarn, Nora Fenwick, …": where words that belong to a role end, if a comma and a name follow them. */
export function endOfRole(sentence: Sentence, { to }: Phrase, lexicon: Lexicon): number {
  const first = sentence[to];
  const second = [lexicon.of, lexicon.roles].some((list) => list.at(sentence, to + 1));
  const another = second && lexicon.and.has(first?.key ?? '');
  // "Il portavoce della Commissione | europea per il commercio, Anna Vik".
  const described = sentence[to - 1]?.capital === true && first?.kind === 'word';
  const complement = another || described || [lexicon.prepositions, lexicon.of].some((list) => list.at(sentence, to));
  if (lexicon.noCapitals && lexicon.articles.length === 0) return to;
  if (!complement) return endOfSecondRole(sentence, to, lexicon);
  for (let i = to; i < to + LONGEST_COMPLEMENT; i++) {
    if (sentence[i]?.kind === 'comma') return opensWithFullName(sentence, i + 1, lexicon) ? i : to;
    if (lexicon.cues.match(sentence, i) > 0 && !isArticle(sentence, i - 1, lexicon)) return to;
  }
  return to;
}

/** "The minister, spokesman of the government | , Nora Fenwick, …": a second role between commas. */
function endOfSecondRole(sentence: Sentence, to: number, lexicon: Lexicon): number {
  const second = lexicon.roles.at(sentence, to + 1) ? phraseAt(sentence, to + 1, lexicon) : null;
  return second && opensWithFullName(sentence, second.to + 1, lexicon) ? second.to : to;
}

/** "The head of a union | that helps fishermen, Nora Fenwick, …": where a clause that tells of a role ends, if a full name between commas follows it. */
export function endOfClause(sentence: Sentence, { to }: Phrase, lexicon: Lexicon): number {
  const from = sentence[to]?.kind === 'comma' ? to + 1 : to;
  if (![lexicon.relative, lexicon.that].some((list) => list.match(sentence, from) > 0)) return to;
  const end = pauseBehind(sentence, from);
  const next = phraseAt(sentence, end + 1, lexicon);
  if (![end, next?.to].every((i) => sentence[i ?? -1]?.kind === 'comma')) return to;
  // "The minister who met the mayor | , Nora Fenwick, …".
  return next?.role || !rolesIn(sentence, from, end, lexicon) ? end : to;
}

/** A phrase with a full name begins there. */
function opensWithFullName(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const next = phraseAt(sentence, i, lexicon);
  return next !== null && hasFullName(next);
}

/** Stands before a verb, and is no article or preposition as well. */
const isVerbal = (key: string, lexicon: Lexicon) =>
  lexicon.auxiliaries.has(key) && ![lexicon.definite, lexicon.of, lexicon.prepositions].some((list) => list.has(key));

/** "A párt képviselője | hétfőn": where what somebody is stands last, with an ending that says of what. */
export const isPossessed = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  lexicon.nameFirst && [lexicon.roles, lexicon.possessiveEndings].every((list) => list.at(sentence, i));

/** Where what somebody is ends, told without a name from item `from` on: before a verb or a pause. */
export function endOfApposition(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let i = from;
  for (; i < from + LONGEST_APPOSITION; i++) {
    const item = sentence[i];
    if (!isWord(item) || (i > from && isPossessed(sentence, i - 1, lexicon))) break;
    const clause = isVerbal(item.key, lexicon) || lexicon.cues.match(sentence, i) > 0;
    if (i > from && clause && !lexicon.of.at(sentence, i - 1)) break;
  }
  while (i > from && isStop(sentence[i - 1]?.key ?? '', lexicon)) i--;
  return i;
}
