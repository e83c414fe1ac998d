import type { Language } from '../language/language.ts';

const WORD = /[\p{L}\p{M}\p{N}\u200c]+(?:[.,]\p{Nd}+)*/gu;
const FIGURE = /\p{Nd}/u;
/** Letters that inflected forms of one word share: truncation does for search what stemmers do (McNamee and Mayfield 2004). */
const STEM = 6;

/** The words of a language that say nothing of a text's subject. */
export const stopWordsOf = ({ stopWords, danglingStarts }: Language): ReadonlySet<string> =>
  new Set(`${stopWords} ${danglingStarts}`.match(/\S+/gu));

/** Makes a function that gives the terms of a text: its words in order, without stop words, cut to their stems; figures whole. */
export function termsOf(language: Language): (text: string) => string[] {
  const stops = stopWordsOf(language);
  return (text) =>
    (text.toLocaleLowerCase(language.id).match(WORD) ?? [])
      .filter((word) => FIGURE.test(word) || (word.length > 2 && !stops.has(word)))
      .map((word) => (FIGURE.test(word) ? word : word.slice(0, STEM)));
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
