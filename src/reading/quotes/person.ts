import { LOST_VOWEL, MANS_ENDING, MANS_INSTRUMENTAL, SOFTENING } from '../language/declension.ts';
import { plain, withoutPoints } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed, POSSESSIVE } from './name-words.ts';
import type { Gender } from './phrase.ts';
import { remembering } from './remembering.ts';
import type { WordList } from './word-list.ts';

/** Somebody or some body whom the article names, or at least describes. */
export interface Person {
  /** The fullest form that the article gives. */
  name: string;
  words: readonly string[];
  role: string | null;
  /** Everything that the article calls this person: roles and titles. */
  called: string[];
  gender: Gender;
  /** What else stands with the name: "campaign group"; a body is called by it again. */
  kinds: string[];
  /** Has the name of a country; "Jordan, 34," is somebody else. */
  country: boolean;
  /** Surely a human being: has a title, a role, or was called "he" or "she". */
  human: boolean;
  /** In figures. */
  age: string | null;
  /** Several people. */
  plural: boolean;
  /** The article reports words of this person. */
  speaks: boolean;
  inTitle: boolean;
  times: number;
  /** Its name stands somewhere as a subject's can: no preposition governs it, no ending shows another case. */
  free: boolean;
  /** Its name stands somewhere as that of a place does: "in Tarn". */
  place: boolean;
  /** Its name stands somewhere without an article. */
  bare: boolean;
  /** Its name stands as the subject of a sentence has it. */
  settled: boolean;
}

/** What a word of a name is compared by: no initials before it, no case ending after an apostrophe, nothing elided before one, no article of Arabic. */
const keyOf = (word: string) => {
  const bare = /['’.]/.test(word) ? withoutMarks(word) : word;
  return plain(bare.toLowerCase()).replace(/^(?:ال|لل)(?=.{3})/u, '');
};

const withoutMarks = (word: string) =>
  withoutPoints(word)
    .replace(/^(?:\p{Lu}\.)+(?=\p{L}{3})/u, '')
    .replace(/^\p{L}{1,2}['’](?=\p{L}{3})/u, '')
    .replace(/['’](?!\p{Script=Cyrillic}).*$/u, '');

/** "Robert Fenwick Jr.": no surname. */
const SUFFIX = /(?<=\s)[JS]r\.?$/;

/** The words of a name in the form that names are compared in. */
export const nameWords = remembering((name): readonly string[] =>
  (name.replace(SUFFIX, '').match(/[\p{L}\p{N}\p{M}\u200c'’.-]+/gu) ?? []).map(keyOf).filter((word) => word.length > 0),
);

/** Somebody of whom nothing is known but the name. */
export function newPerson(name: string, words: readonly string[]): Person {
  const unknown = {
    role: null,
    gender: null,
    age: null,
    country: false,
    human: false,
    plural: false,
    speaks: false,
    inTitle: false,
    free: false,
    place: false,
    bare: false,
    settled: false,
  };
  return { name, words, ...unknown, called: [], kinds: [], times: 0 };
}

/** By the given name; null where it does not show. */
export function genderByGivenName({ words: [given = '', ...others] }: Person, lexicon: Lexicon): Gender {
  // "Petra", but not "Costa".
  if (others.length === 0 && !(lexicon.headFirst && isListed({ key: given }, lexicon))) return null;
  // "Dominique".
  if (lexicon.hisNames.names(given) && lexicon.herNames.names(given)) return null;
  if (lexicon.hisNames.has(given)) return 'm';
  return lexicon.herNames.has(given) ? 'f' : null;
}

/** Gives a person the name in the form that a subject has; the first such form counts. */
export function settle(person: Person, name: string, words: readonly string[]): void {
  if (person.settled || words.length !== person.words.length) return;
  // "Василий Петрович".
  if (words.some((word, i) => word[0] !== person.words[i]?.[0])) return;
  person.name = withoutPossessive(name);
  person.settled = true;
}

/**
 * "Max Verstagent" is Max Verstagen after "mondta Verstagen", "Karlem Vogtem" Karl Vogt after "dodał Vogt": there the given name loses
 * the ending that the surname loses; a woman's can look like a man's in another case.
 */
export function settleBy(short: Person, full: Person, { masculineNames, nameFirst }: Lexicon): void {
  const at = full.name.lastIndexOf(' ');
  const surname = full.name.slice(at + 1);
  const ending = surname.slice(short.name.length);
  if (!short.settled || at < 0 || !surname.startsWith(short.name)) return;
  const isSure = nameFirst ? /^\p{Ll}{1,4}$/u : full.gender === 'm' ? MANS_ENDING : MANS_INSTRUMENTAL;
  if (!isSure.test(ending)) return;
  const given = full.name.slice(0, at);
  const name = nameFirst ? given : withoutEnding(given, ending, masculineNames);
  if (name) settle(full, `${name} ${short.name}`, full.words);
}

/** "Karlem", "Markiem" without "em"; null where it does not end so. */
function withoutEnding(given: string, ending: string, names: WordList): string | null {
  if (given.includes(' ') || !given.endsWith(ending)) return null;
  const name = given.slice(0, -ending.length).replace(SOFTENING, '');
  const marek = name.replace(LOST_VOWEL, 'e');
  return names.names(marek.toLowerCase()) ? marek : name;
}

/** A short form hands what is known of it to the full form. */
export function handOver(short: Person, full: Person | null): void {
  if (!full || full === short || !agree(full, short.gender)) return;
  full.role = fullerRole(full.role, short.role);
  full.called.push(...short.called);
  full.gender ??= short.gender;
  full.age ??= short.age;
  for (const sign of ['human', 'speaks', 'inTitle', 'free', 'bare'] as const) full[sign] ||= short[sign];
  full.kinds.push(...short.kinds);
  full.times += short.times;
}

/** What is written behind a name with an apostrophe, but for "L'uomo", "dell'uomo" and "Le Floc'h": "Tarn'ın". */
const ENDING = /(?<=\p{Lu}[\p{L}\p{N}.-]+)(?<!c)['’](?!\p{Script=Cyrillic})\p{Ll}{0,4}$/u;

/** "Fenwick's", "Tarn'ın": the name alone. */
export const withoutPossessive = (name: string) =>
  /['’]/.test(name) ? name.replace(ENDING, '').replace(POSSESSIVE, '') : name;

/** The first role that a text gives a person, or the same in more words: "president", then "US president". */
export function fullerRole(known: string | null, said: string | null): string | null {
  if (!known || !said) return known ?? said;
  // "Primarul Dan Oprea": the first word of a sentence has a capital anyway.
  const [less, more] = [known.toLowerCase(), said.toLowerCase()];
  return more.endsWith(` ${less}`) || more.startsWith(`${less} `) ? said : known;
}

/** "Rogowi zarzuciła": who is of another gender than the verb is not its subject. */
export const agree = (person: Person, gender: Gender) =>
  gender === null || person.gender === null || person.gender === gender;
