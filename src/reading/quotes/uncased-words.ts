import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { isParticle } from './particles.ts';

/** A name without a role beside it has no more words. */
export const LONGEST_NAME = 5;

/** Where a name that begins at item `start` ends: a surname with an article is its last word. */
export function endOfName(items: readonly Item[], start: number, to: number, lexicon: Lexicon): number {
  let end = start;
  for (; end < to; end++) {
    const item = items[end];
    const bound = isParticle(items[end - 1]);
    if (end > start && !bound && hasArticle(items, end, lexicon)) {
      const key = item?.key ?? '';
      // "يحيى النواجحة، …": what ends like a noun is a surname where a pause follows.
      const noun = lexicon.commonNouns.has(key) && items[end + 1]?.kind === 'word';
      return end + (noun || (end > start + 1 && isObject(items, end, lexicon)) ? 0 : 1);
    }
    // "ليلى داود | بتغيير الأقفال".
    if (end > start + 1 && !bound && opensWithPreposition(item, lexicon) && !isLast(items, end, lexicon)) break;
    // "وصف سامي خوري | حاله".
    const owned = end > start + 1 && lexicon.possessiveEndings.has(item?.key ?? '') && !goesOn(items, end + 1, lexicon);
    const last = end > start && end === to - 1 && items[to]?.kind !== 'word' && !owned;
    // "رامي | حداد": right behind a given name, what could be a trade is a surname.
    const surname =
      end === start + 1 && isGiven(items[start], lexicon) && lexicon.roles.at(items, end) && !lexicon.ezafe;
    if (end > start && !bound && !last && !surname && !isInnerParticle(items, end) && !canBeInName(item, lexicon))
      break;
  }
  return end;
}

/** What is said about or by the words before it follows. */
const goesOn = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  ['colon', 'comma'].includes(items[i]?.kind ?? '') || lexicon.that.at(items, i);

/** "زارت ليلى خوري | المستشفى", "وصفت ليلى خوري | المشهد قائلة": what a verb that is none of saying, or whoever goes on to speak, does something to. */
function isObject(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.verbFirst || items[i]?.capital) return false;
  const known = [lexicon.cues, lexicon.roles, lexicon.bodies, lexicon.prepositions, lexicon.auxiliaries, lexicon.stops];
  const isVerb = !known.some((list) => list.match(items, 0) > 0) && !hasArticle(items, 0, lexicon);
  return lexicon.participles.at(items, i + 1) || (isVerb && !goesOn(items, i + 1, lexicon));
}

/** "قال جان لوك | بيرتييه | إن": right before what is said, all that stands behind the given name is one. */
const isLast = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  canBeGivenName(items[i], lexicon) && (items[i + 1]?.kind === 'colon' || lexicon.that.at(items, i + 1));

/** A preposition is written together with this word, which is no given name. */
export const opensWithPreposition = (item: Item | undefined, lexicon: Lexicon) =>
  !isGiven(item, lexicon) &&
  lexicon.small.some((it) => lexicon.prepositions.has(it) && item?.key.startsWith(it) === true);

/** A given name that the lists have, or a name that the article shows elsewhere. */
export const isGiven = (item: Item | undefined, lexicon: Lexicon) =>
  item?.kind === 'word' && (item.capital || lexicon.hisNames.has(item.key) || lexicon.herNames.has(item.key));

/** Known to be something else than a name. */
const isNoName = (item: Item | undefined, lexicon: Lexicon) =>
  item?.kind !== 'word' ||
  /^\p{N}/u.test(item.key) ||
  [lexicon.roles, lexicon.bodies, lexicon.documents, lexicon.of, lexicon.mr, lexicon.mrs, lexicon.dr].some((list) =>
    list.has(item.key),
  ) ||
  lexicon.functionWords.has(item.key);

/** In a script without capitals: known as part of a name, or nothing shows that it is none. */
export const canBeInName = (item: Item | undefined, lexicon: Lexicon) =>
  isGiven(item, lexicon) ||
  (item !== undefined && !isNoName(item, lexicon) && !lexicon.possessiveEndings.has(item.key));

/** Nothing shows that a name does not begin with it. */
export const canBeGivenName = (item: Item | undefined, lexicon: Lexicon) =>
  isGiven(item, lexicon) ||
  (item !== undefined &&
    canBeInName(item, lexicon) &&
    !lexicon.joinedArticle.has(item.key) &&
    !lexicon.commonNouns.has(item.key));

/** Inside a name, not at its end. */
const isInnerParticle = (items: readonly Item[], i: number) => isParticle(items[i]) && items[i + 1]?.kind === 'word';

/** An article is written together with this word, which "والدة" only looks like. */
export const hasArticle = (items: readonly Item[], i: number, { joinedArticle, kin }: Lexicon) =>
  joinedArticle.at(items, i) && !kin.names(items[i]?.key ?? '');
