import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { hasArticle } from './uncased-words.ts';

/** "للمحكمة": a preposition and the article, written together with the noun. */
export const isGoverned = (key: string, lexicon: Lexicon) =>
  lexicon.articles.some((it) => key.startsWith(it) && lexicon.small.includes(it));

/** "الوزير" for "للوزير": the words with the article alone. */
export function withoutGovernor(words: string, lexicon: Lexicon): string {
  const [article = '', ...governed] = lexicon.articles;
  const joint = governed.find((it) => words.startsWith(it)) ?? '';
  return joint === '' ? words : article + words.slice(joint.length);
}

/** Where an article is written together with its noun, a role with neither article nor possessor is somebody new. */
export const hasArticleIn = (items: readonly Item[], from: number, to: number, lexicon: Lexicon) =>
  items.slice(from, to).some((_, n) => hasArticle(items, from + n, lexicon));
