import { isArticle, isHead, isPossessive } from './heads.ts';
import { isGoverned } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** How a noun phrase opens. */
export interface Opening {
  /** The item behind its articles. */
  first: number;
  definite: boolean;
  indefinite: boolean;
}

/** The opening of a noun phrase at item `start`; null where none can begin there. */
export function openingAt(items: readonly Item[], start: number, lexicon: Lexicon): Opening | null {
  const key = items[start]?.key ?? '';
  // "وفقا | للوزير": what an "according to" governs is the source.
  if (isGoverned(key, lexicon) && !lexicon.accordingTo.at(items, start - 1)) return null;
  // "Σε δηλώσεις | του | ο Νίκος Βρανάς", "про | це | Лозинець".
  if (isPossessive(items, start, lexicon) || (lexicon.hasCases && lexicon.saidThis.match(items, start - 1) > 1))
    return null;
  // "Ayer | De la Vega": a capital inside a sentence shows a name, "Des témoins racontent" at its head an article.
  const opens = items[start]?.capital || (start === 0 && lexicon.indefinite.has(key));
  if (lexicon.of.has(key) && !lexicon.definite.has(key) && !opens) return null;
  const definite = lexicon.definite.match(items, start);
  const indefinite = lexicon.indefinite.match(items, start);
  const first = behindArticles(items, start, Math.max(definite, indefinite), lexicon);
  return first === null ? null : { first, definite: definite > 0, indefinite: indefinite > 0 };
}

/** Where the nouns begin; null where what looks like an article is none. */
function behindArticles(items: readonly Item[], start: number, articles: number, lexicon: Lexicon): number | null {
  if (articles === 0) return start;
  // "O | seu | advogado".
  const next = start + articles + lexicon.possessives.match(items, start + articles);
  const key = items[next]?.key ?? '';
  // "The then | mayor", "o então jovem | autarca", but "al suo fianco | il sindaco".
  const adverb = lexicon.stops.has(key) && !isArticle(items, next + 1, lexicon);
  const then = adverb && [1, 2].some((i) => lexicon.roles.at(items, next + i)) ? 1 : 0;
  const first = pastComplement(items, next + then, lexicon);
  // "Ein Brief, den die Ministerin vorliest": two articles, of which the first is a relative pronoun.
  if (lexicon.verbSecond && isArticle(items, first, lexicon)) return null;
  return first;
}

/** How many words may stand between an article and the participle that they belong to. */
const LONGEST_COMPLEMENT = 6;

/** "Der | in Sarn geborene Forscher": what a preposition governs behind the article belongs to the adjective right before the role. */
function pastComplement(items: readonly Item[], from: number, lexicon: Lexicon): number {
  if (!lexicon.prepositions.at(items, from)) return from;
  for (let i = from + 1; i < from + LONGEST_COMPLEMENT; i++)
    if (isHead(items, i + 1, lexicon) && lexicon.adjectiveEndings.at(items, i)) return i;
  return from;
}
