import type { Language, Reporting } from '../language/language.ts';
import { plain } from '../text/words.ts';

/** A word list ready for look-up. */
export interface WordList {
  /** How many tokens from `at` on are an entry of the list; the longest entry counts, 0 for none. */
  match(tokens: readonly { key: string }[], at: number): number;
  has(key: string): boolean;
}

type ListName = { [K in keyof Reporting]-?: NonNullable<Reporting[K]> extends string ? K : never }[keyof Reporting];
/** The word lists of one language. */
export type Lexicon = Record<ListName, WordList> & {
  language: Language;
  /** Lower case, with their full stops. */
  abbreviations: ReadonlySet<string>;
  /** Words too common to be a name, though they open a sentence with a capital. */
  functionWords: ReadonlySet<string>;
};

const compiled = new WeakMap<Language, Lexicon>();

/** The word lists of a language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: Language): Lexicon {
  const it = language.reporting;
  const elided = it.elided && new RegExp(`(?<=^|[\\s_])(${it.elided.replaceAll(' ', '|')})'(?=\\S)`, 'g');
  // "d'après" is two words of the text.
  const apart = (words: string) => (elided ? words.replace(elided, "$1'_") : words);
  const conjugated = (words: string) =>
    words.replace(/(\S+)\/(\S+)/g, (_, stem: string, paradigm: string) =>
      (it.paradigms?.[paradigm] ?? '').replace(/\S+/g, (ending) => stem + ending),
    );
  const proclitics = it.proclitics?.split(' ') ?? [];
  const articles = it.joinedArticle?.split(' ') ?? [];
  const joined = [...proclitics, ...articles, ...proclitics.flatMap((before) => articles.map((it) => before + it))];
  const list = (words = '') => wordList(apart(conjugated(words)), proclitics);
  const nouns = (words: string) => wordList(apart(conjugated(words)), joined);
  return {
    language,
    functionWords: new Set(language.stopWords.split(/\s+/).map(plain)),
    abbreviations: new Set(language.abbreviations.toLowerCase().split(/\s+/)),
    cues: list(it.cues),
    auxiliaries: list(it.auxiliaries),
    participles: list(it.participles),
    past: list(it.past),
    perfect: list(it.perfect),
    tailCues: list(it.tailCues),
    accordingTo: list(it.accordingTo),
    accordingToAfter: list(it.accordingToAfter),
    opinionOf: list(it.opinionOf),
    he: wordList(apart(it.he), []),
    she: wordList(apart(it.she), []),
    they: wordList(apart(it.they), []),
    definite: list(it.definite),
    indefinite: list(it.indefinite),
    masculine: list(it.masculine),
    feminine: list(it.feminine),
    many: list(it.many),
    of: list(it.of),
    and: list(it.and),
    but: list(it.but),
    that: list(it.that),
    prepositions: list(it.prepositions),
    stops: list(it.stops),
    calendar: list(it.calendar),
    mr: list(it.mr),
    mrs: list(it.mrs),
    dr: list(it.dr),
    roles: nouns(it.roles),
    bodies: nouns(it.bodies),
    documents: nouns(it.documents),
    naming: list(it.naming),
    unsaid: list(it.unsaid),
    namingAfter: list(it.namingAfter),
    clause: list(it.clause),
    elided: list(it.elided),
    enclitics: list(it.enclitics),
    proclitics: list(it.proclitics),
    adjectiveEndings: list(it.adjectiveEndings),
    joinedArticle: list(articles.map((article) => `${article}*`).join(' ')),
    objectMarkers: list(it.objectMarkers),
    sayings: list(it.sayings),
    possessiveEndings: list(it.possessiveEndings),
    addresseeEndings: list(it.addresseeEndings),
  };
}

/** No stem or ending in the lists is longer. */
const LONGEST_STEM = 18;

interface Entries {
  whole: Set<string>;
  beginnings: Set<string>;
  endings: Set<string>;
}

/** Distinct words remembered a list, so that a long text costs no more look-ups than it has different words. */
const REMEMBERED = 20_000;

function wordList(words: string, proclitics: string[]): WordList {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const has = lookUp(
    all.filter((word) => !word.includes('_')),
    proclitics,
  );
  const phrases = all.filter((word) => word.includes('_')).map((phrase) => phrase.split('_'));
  phrases.sort((a, b) => b.length - a.length);
  const opens = lookUp(
    phrases.map(([first]) => first ?? ''),
    proclitics,
  );
  const parts = phrases.map((phrase) => phrase.map((word, i) => lookUp([word], i === 0 ? proclitics : [])));
  return {
    has,
    match(tokens, at) {
      const key = tokens[at]?.key;
      if (key === undefined) return 0;
      if (phrases.length > 0 && opens(key)) {
        const whole = parts.find((phrase) => phrase.every((fits, i) => fits(tokens[at + i]?.key ?? '')));
        if (whole) return whole.length;
      }
      return has(key) ? 1 : 0;
    },
  };
}

function lookUp(words: string[], proclitics: string[]): (key: string) => boolean {
  if (words.length === 0) return () => false;
  const list = entries(words);
  const remembered = new Map<string, boolean>();
  return (key) => {
    let known = remembered.get(key);
    if (known === undefined) {
      known = fits(list, key) || proclitics.some((it) => key.startsWith(it) && fits(list, key.slice(it.length)));
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, known);
    }
    return known;
  };
}

function entries(words: string[]): Entries {
  const it: Entries = { whole: new Set(), beginnings: new Set(), endings: new Set() };
  for (const word of words.map(plain)) {
    if (word.startsWith('*')) it.endings.add(word.slice(1));
    else if (word.endsWith('*')) it.beginnings.add(word.slice(0, -1));
    else it.whole.add(word);
  }
  return it;
}

function fits(it: Entries, key: string): boolean {
  if (it.whole.has(key)) return true;
  if (it.beginnings.size > 0) {
    for (let length = Math.min(key.length, LONGEST_STEM); length > 0; length--)
      if (it.beginnings.has(key.slice(0, length))) return true;
  }
  if (it.endings.size > 0) {
    for (let length = Math.min(key.length, LONGEST_STEM); length > 0; length--)
      if (it.endings.has(key.slice(-length))) return true;
  }
  return false;
}
