import { isArticle, isHead } from './heads.ts';
import { isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** "Στο συμπέρασμά τους | οι συγγραφείς", "της | απάντησε": what looks like an article is a pronoun where another one or a verb follows. */
export const isClitic = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.language.reporting.articleNames === true &&
  lexicon.objectArticles.has(items[i]?.key ?? '') &&
  !items[i + 1]?.capital &&
  (isArticle(items, i + 1, lexicon) ||
    lexicon.verbs.has(items[i + 1]?.key ?? '') ||
    lexicon.cues.match(items, i + 1) > 0);

/** How many words may stand between an article and the participle that they belong to. */
const LONGEST_COMPLEMENT = 6;

/** "Der | in Sarn geborene Forscher": what a preposition governs behind the article belongs to an adjective, which stands right before the role. */
export function pastComplement(items: readonly Item[], from: number, lexicon: Lexicon): number {
  if (!lexicon.language.reporting.capitalNouns || !lexicon.prepositions.has(items[from]?.key ?? '')) return from;
  for (let i = from + 1; i < from + LONGEST_COMPLEMENT && isWord(items[i]); i++)
    if (lexicon.roles.has(items[i + 1]?.key ?? '') && lexicon.adjectiveEndings.has(items[i]?.key ?? '')) return i;
  return from;
}

/** "A dizer": what looks like an article is a preposition where a verb of saying follows. */
export const isInfinitive = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.language.reporting.headFirst === true && lexicon.cues.match(items, i) > 0 && !isHead(items, i, lexicon);

/** "The official history of": a word for a person that only describes the noun behind it. */
export const isDescription = (items: readonly Item[], of: number | null, lexicon: Lexicon) =>
  lexicon.language.reporting.headFinal === true &&
  of !== null &&
  !items[of - 1]?.capital &&
  !lexicon.roles.has(items[of - 1]?.key ?? '');
