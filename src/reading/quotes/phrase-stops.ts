import { isDescribedPaper, isHead, isStop } from './heads.ts';
import { isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isSecondParticle, isTitle, PARTICLE } from './name-words.ts';
import type { Item } from './narrative.ts';
import { pronounAt } from './pronouns.ts';
import { canBeGivenName, canBeInName } from './uncased-words.ts';

/** "Eine neue Erklärung": where every noun has a capital, what has one inside a sentence is no verb. */
const isNoun = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.capitalNouns && i > 0 && /^\p{Lu}/u.test(items[i]?.text ?? '');

/** A word that cannot stand inside a noun phrase. */
export function stopsPhrase(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!isWord(item)) return true;
  if (item.kind === 'term' || item.owner) return false;
  // "السيد | لوح": right behind a title of address, a word that elsewhere is a verb.
  if (lexicon.noCapitals && isTitle(items, i - 1, lexicon) && !isStop(item.key, lexicon)) return false;
  // "فون دير | هايم".
  if ([i, i - 1].some((at) => isSecondParticle(items, at)) || isBehindGiven(items, i, lexicon)) return false;
  const opens = i === 0 || items[i - 1]?.kind !== 'word';
  if (item.capital && !(opens && isStop(item.key, lexicon))) {
    return lexicon.calendar.has(item.key) || (i === 0 && opensNoName(items, lexicon));
  }
  return (
    isStop(item.key, lexicon) ||
    lexicon.that.has(item.key) ||
    lexicon.auxiliaries.has(item.key) ||
    lexicon.participles.has(item.key) ||
    (lexicon.verbs.has(item.key) && !(lexicon.hasCases && isHead(items, i, lexicon))) ||
    (!isNoun(items, i, lexicon) && !isDescribedPaper(items, i, lexicon) && lexicon.cues.match(items, i) > 0) ||
    lexicon.and.has(item.key) ||
    pronounAt(items, i, lexicon) !== null
  );
}

/** "بارت | دی ور": a small word inside a name, though it looks like another. */
const isBehindGiven = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.noCapitals &&
  PARTICLE.has(items[i]?.key ?? '') &&
  items[i - 1]?.kind === 'word' &&
  canBeGivenName(items[i - 1], lexicon) &&
  canBeInName(items[i + 1], lexicon) &&
  !isStop(items[i + 1]?.key ?? '', lexicon);

/** A word too common to be a name, though it opens the sentence with a capital; "US" is none of them. */
const opensNoName = (items: readonly Item[], lexicon: Lexicon) =>
  !/^\p{Lu}{2,}$/u.test(items[0]?.text ?? '') &&
  (lexicon.functionWords.has(items[0]?.key ?? '') || lexicon.accordingTo.match(items, 0) > 0);
