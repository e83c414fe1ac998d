import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/reading/language/load.ts';

const LANGUAGES = [
  'ar',
  'bg',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fr',
  'hu',
  'it',
  'ka',
  'pl',
  'pt',
  'ro',
  'ru',
  'sq',
  'sr',
  'tr',
  'uk',
];

it.each(LANGUAGES)('%s: reporting lists are lower case, their stars at an end', async (lang) => {
  const { reporting } = (await loadLanguage(lang)) ?? {};
  expect(reporting).toBeDefined();
  for (const [name, list] of Object.entries(reporting ?? {})) {
    if (typeof list !== 'string') continue;
    for (const word of list.split(/[\s=]+/)) {
      expect(word, `${name}: ${word}`).toBe(word.toLocaleLowerCase(lang));
      expect(word, `${name}: ${word}`).not.toMatch(/[^_]\*[^_]|^\*$|["`]/);
    }
  }
});

it.each(LANGUAGES)('%s: says, according to, he', async (lang) => {
  const { reporting } = (await loadLanguage(lang)) ?? {};
  expect(reporting?.cues).not.toBe('');
  expect(`${reporting?.accordingTo}${reporting?.accordingToAfter}`).not.toBe('');
  expect(reporting?.he).not.toBe('');
});
