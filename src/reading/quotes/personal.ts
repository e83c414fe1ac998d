import type { Lexicon } from './lexicon.ts';
import { isListed } from './name-words.ts';
import type { Person } from './person.ts';

/** "BBC", "SNCF", "FAKE OFF", "Sommet UE". */
const ALL_CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$| \p{Lu}{2,3}$/u;

/** Its name, or what stands beside it, tells that it is no human being: "National Rivers Agency". */
export const isBody = (it: Person, lexicon: Lexicon) =>
  it.country ||
  isVenue(it, lexicon) ||
  (!it.human &&
    (it.kinds.length > 0 ||
      (!it.speaks && ALL_CAPITALS.test(it.name)) ||
      it.words.some((word) => lexicon.bodies.has(word))));

/** Its name could be a human being's: it has two words, or is a given name. */
export function couldBePerson(it: Person, lexicon: Lexicon): boolean {
  const [given = ''] = it.words;
  const known = it.words.length > 1 || isListed({ key: given }, lexicon);
  return (
    known &&
    !it.country &&
    !it.place &&
    !ALL_CAPITALS.test(it.name) &&
    (it.bare || lexicon.bareNouns) &&
    it.kinds.length === 0
  );
}

/** Can be called "he": a name of two words is a sign, unless a preposition governs it wherever it stands. */
export const isPersonal = (it: Person, lexicon: Lexicon) =>
  it.human || (it.speaks && !isVenue(it, lexicon)) || (it.free && couldBePerson(it, lexicon));

/** "Nils Lind Airport", "Piazza Paolo Riva": never goes on to speak. */
export function isVenue({ words, kinds, human, times }: Person, lexicon: Lexicon): boolean {
  const { venues, headFinal, nameFirst, ezafe, verbLast, hasCases } = lexicon;
  // A surname can be such a noun too: "Castillo".
  const noun = headFinal || nameFirst || (verbLast && !ezafe) ? words.at(-1) : words[0];
  const named = words.length > 1 && venues.has(noun ?? '');
  return !human && times > 0 && (named || (!hasCases && kinds.some((word) => venues.has(word))));
}

/** "The bank of the mayor" is a bank, "the bank manager" is none: by the noun that counts. */
export function isThingOf(words: readonly string[], lexicon: Lexicon): boolean {
  const { headFinal } = lexicon;
  const noun = (headFinal ? words.at(-1) : words[0]) ?? '';
  const isManager = headFinal && lexicon.roles.has(noun);
  return !isManager && [lexicon.bodies, lexicon.documents].some((list) => list.has(noun));
}
