import { charges } from '../language/everywhere.ts';
import { plain } from '../text/words.ts';
import { pastAuxiliaries } from './cues.ts';
import { articlesAt } from './heads.ts';
import { isCapital, isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isSaint, opensFullName } from './name-words.ts';
import type { Item } from './narrative.ts';
import { particlesAt } from './particles.ts';
import type { Phrase, Range } from './phrase.ts';
import { stopsPhrase } from './phrase-stops.ts';
import { entriesOf } from './word-list.ts';

const CHARGES = new Set(entriesOf(charges).map(plain));

/** What a role is for has no more words. */
const LONGEST = 9;

/**
 * "L'assessore all'Ambiente | Piero Landi", "la ministre aux Affaires européennes | Marthe Fabrin": the name behind a role and what that
 * is for, where a given name that is known opens it; null where none does. "Al collega Piero Landi", "al processo Landi" are no such thing.
 */
export function nameBehindCharge(
  items: readonly Item[],
  phrase: Phrase,
  limit: number,
  lexicon: Lexicon,
): Range | null {
  const { and, of } = lexicon;
  if (lexicon.headFinal || !CHARGES.has(items[phrase.to]?.key ?? '')) return null;
  const head = phrase.to + 1 + articlesAt(items, phrase.to + 1, lexicon);
  if (isThingOrPerson(items, head, lexicon) && !lexicon.bodies.at(items, head)) return null;
  const last = Math.min(limit, head + LONGEST);
  for (let i = head + 1; i < last && isWord(items[i]); i++) {
    const end = endOfName(items, i, limit);
    if (opensFullName(items, i, lexicon) ? !isSaint(items[i - 1]) : isLastPair(items, i, end, head))
      return isApart(items, i, head, lexicon) && isSure(items, i, phrase, end, lexicon) ? [i, end] : null;
    const goesOn = [of, and].some((list) => list.at(items, i)) || and.at(items, i - 1);
    if (!goesOn && stopsPhrase(items, i, lexicon)) return null;
  }
  return null;
}

/** "Alle Politiche sociali | Ubaldo Landi", "à la Culture | Marthe Fabrin": two capitals behind a small word, or behind the first noun. */
const isLastPair = (items: readonly Item[], i: number, end: number, head: number) =>
  end - i === 2 && (i === head + 1 || !isCapital(items[i - 1]));

/** What is governed is somebody, or something that is called after somebody. */
const isThingOrPerson = (items: readonly Item[], i: number, { roles, venues, bodies, mr, mrs, dr }: Lexicon) =>
  [roles, venues, bodies, mr, mrs, dr].some((list) => list.at(items, i));

/** The word before the name does not govern it, and is no noun that the name belongs to: "al | processo Landi", "al | Teatro Carlo Felice". */
function isApart(items: readonly Item[], name: number, head: number, lexicon: Lexicon): boolean {
  const { of, prepositions, and, capitalNouns } = lexicon;
  const governs = (i: number) =>
    [of, prepositions, and].some((list) => list.at(items, i)) || articlesAt(items, i, lexicon) > 0;
  const before = name - 1;
  if (governs(before)) return false;
  if (isCapital(items[before]) || capitalNouns) return before > head || !isThingOrPerson(items, before, lexicon);
  return before > head && !governs(before - 1);
}

/** "Il ministro alla Camera incontra Piero Landi": a small word right before the name could be a verb, but for beside one of saying. */
function isSure(items: readonly Item[], name: number, { from }: Phrase, end: number, lexicon: Lexicon): boolean {
  const said = pastAuxiliaries(items, end, lexicon);
  return (
    (isCapital(items[name - 1]) && opensFullName(items, name, lexicon)) ||
    [from - 1, said].some((i) => lexicon.cues.at(items, i))
  );
}

function endOfName(items: readonly Item[], from: number, limit: number): number {
  let end = from;
  while (end < limit && isCapital(items[end])) end += 1 + particlesAt(items, end + 1);
  return end;
}
