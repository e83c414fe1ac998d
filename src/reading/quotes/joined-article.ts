import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { hasArticle } from './uncased-words.ts';

/** "للمحكمة": a preposition and the article, written together with the noun. */
export function isGoverned(key: string, lexicon: Lexicon): boolean {
  const { joinedArticle, proclitics } = lexicon.language.reporting;
  if (!joinedArticle || !lexicon.joinedArticle.has(key)) return false;
  return joinedArticle.split(' ').some((it) => key.startsWith(it) && proclitics?.split(' ').includes(it));
}

/** "الوزير" for "للوزير": the words with the article alone. */
export function withoutGovernor(words: string, lexicon: Lexicon): string {
  const [article = '', ...governed] = lexicon.language.reporting.joinedArticle?.split(' ') ?? [];
  const joint = governed.find((it) => words.startsWith(it)) ?? '';
  return joint === '' ? words : article + words.slice(joint.length);
}

/** Where an article is written together with its noun, a role with neither article nor possessor is somebody new. */
export const hasArticleIn = (items: readonly Item[], from: number, to: number, lexicon: Lexicon) =>
  lexicon.possessiveEndings.at(items, from) ||
  items.slice(from, to).some((_, n) => hasArticle(items, from + n, lexicon));
