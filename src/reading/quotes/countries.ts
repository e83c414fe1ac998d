import { kinOf } from './akin.ts';
import { nameWords } from './person.ts';

/**
 * Tells whether the words of a name are a country's, in any form of the name. `lang` is a BCP 47 tag; the names are those by which the
 * platform calls regions in that language, in its usual script and in Latin letters, and no others.
 */
export function countriesOf(lang: string, isForm: (a: string, b: string) => boolean) {
  const countries = kinOf<readonly string[]>(isForm);
  for (const name of new Set([lang, `${lang}-Latn`].flatMap(regionNames))) {
    const words = nameWords(name);
    // "L'Arabie saoudite": small words that describe a country are no part of a name in a text.
    const own = nameWords((name.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []).join(' '));
    for (const it of [words, own]) countries.add(it.at(-1) ?? '', it);
  }
  return (words: readonly string[]): boolean =>
    countries
      .of(words.at(-1) ?? '')
      .some((it) => it.length === words.length && it.every((word, i) => isForm(word, words[i] ?? '')));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What regions are called in a language. */
function regionNames(lang: string): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((a) => LETTERS.flatMap((b) => names.of(a + b) ?? []));
}
