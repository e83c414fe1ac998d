import { isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** Ends a noun phrase wherever it stands. */
export const isStop = (key: string, lexicon: Lexicon) => lexicon.stops.has(key) || lexicon.prepositions.has(key);

/** Its ending shows that it is no subject, unless "according to" follows. */
export const isOblique = (items: readonly Item[], i: number, lexicon: Lexicon) => {
  const { key, capital } = items[i] ?? { key: '', capital: false };
  // "Цитирует Марию | Рогову".
  const isRelayed = () => [1, 2].some((back) => lexicon.relaying.at(items, i - back));
  const ending = (lexicon.addresseeEndings.has(key) && !isRelayed()) || (!capital && lexicon.obliqueNouns.has(key));
  return ending && lexicon.accordingToAfter.match(items, i + 1) === 0;
};

/** "The bank | cut its rating": where the noun that counts stands last, small words behind it are a verb that the lists do not have. */
export function endOfHead(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.headFinal || items[to]?.kind === 'comma') return to;
  let end = to;
  while (end > from && !items[end - 1]?.capital && !isHead(items, end - 1, lexicon)) end--;
  return end > from ? end : to;
}

/** A noun that can be what a phrase is about: a role, a body, a document. */
export const isHead = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  [lexicon.roles, lexicon.bodies, lexicon.documents].some((list) => list.at(items, i));

/** How many words from item `i` on are articles or others that open a noun phrase: "the", "all those"; 0 for none. */
export const articlesAt = (items: readonly Item[], i: number, { definite, indefinite }: Lexicon) =>
  definite.match(items, i) + indefinite.match(items, i);

/** An article or another word that opens a noun phrase; with a capital it is a name. */
export const isArticle = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  !items[i]?.capital && articlesAt(items, i, lexicon) > 0;

/**
 * "Sora | lui", "сестра | му": says whose the noun before it is, where an article would be the ending of that noun. "Στην ομιλία | του |
 * ο υπουργός": so does what looks like an article, where no noun of its own follows.
 */
export const isPossessive = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  (lexicon.objectArticles.at(items, i) &&
    (!isWord(items[i + 1]) || (lexicon.definite.at(items, i + 1) && !lexicon.objectArticles.at(items, i + 1)))) ||
  (!lexicon.articleEndings.isEmpty &&
    lexicon.possessives.at(items, i) &&
    isHead(items, i - 1, lexicon) &&
    !items[i + 1]?.capital);

/** "The final | report, “…”": a document that looks like a verb, behind a word that describes it. */
export const isDescribedPaper = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.documents.at(items, i) && items[i + 1]?.kind === 'comma';
