import type { Language, Reporting } from '../language/language.ts';
import { plain } from '../text/words.ts';

/** A word list ready for look-up. */
export interface WordList {
  /** How many tokens from `at` on are an entry of the list; the longest entry counts, 0 for none. */
  match(tokens: readonly { key: string }[], at: number): number;
  has(key: string): boolean;
}

type ListName = Exclude<
  { [K in keyof Reporting]-?: NonNullable<Reporting[K]> extends string ? K : never }[keyof Reporting],
  'alsoWritten' | 'nominatives' | 'synonyms'
>;
/** The word lists of one language. */
export type Lexicon = Record<ListName, WordList> & {
  language: Language;
  /** Words of a role, with those that have a synonym put into the one form. */
  oneMeaning(words: string[]): string[];
  /** Lower case, with their full stops. */
  abbreviations: ReadonlySet<string>;
  /** Endings of names in other cases and in the nominative, word by word. */
  nominatives: readonly (readonly [from: readonly string[], to: readonly string[]])[];
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
  const written = (words: string) => (it.alsoWritten ? `${words} ${transliterated(words, it.alsoWritten)}` : words);
  const proclitics = it.proclitics?.split(' ') ?? [];
  const articles = it.joinedArticle?.split(' ') ?? [];
  const paradigms = new Map(
    Object.entries(it.paradigms ?? {}).map(([name, endings]) => [name, endingsOf(written(endings))]),
  );
  const morphology: Morphology = { proclitics, paradigms };
  const list = (words = '') => wordList(apart(written(words)), morphology);
  const joined = [...proclitics, ...articles, ...proclitics.flatMap((before) => articles.map((it) => before + it))];
  const nouns = (words = '') => wordList(apart(written(words)), { proclitics: joined, paradigms });
  return {
    language,
    oneMeaning: synonyms(it.synonyms ?? ''),
    functionWords: new Set(written(language.stopWords).split(/\s+/).map(plain)),
    abbreviations: new Set(language.abbreviations.toLowerCase().split(/\s+/)),
    nominatives: (it.nominatives?.match(/\S+/g) ?? []).map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from.split('_'), to.split('_')];
    }),
    surnames: list(it.surnames),
    oblique: list(it.oblique),
    patronymics: list(it.patronymics),
    verbs: list(it.verbs),
    cues: list(it.cues),
    auxiliaries: list(it.auxiliaries),
    participles: list(it.participles),
    past: list(it.past),
    perfect: list(it.perfect),
    impersonal: list(it.impersonal),
    tailCues: list(it.tailCues),
    masculineCues: list(it.masculineCues),
    feminineCues: list(it.feminineCues),
    accordingTo: list(it.accordingTo),
    accordingToAfter: list(it.accordingToAfter),
    opinionOf: list(it.opinionOf),
    he: wordList(apart(written(it.he)), { ...morphology, proclitics: [] }),
    she: wordList(apart(written(it.she)), { ...morphology, proclitics: [] }),
    they: wordList(apart(written(it.they)), { ...morphology, proclitics: [] }),
    latter: list(it.latter),
    hisNames: list(it.hisNames),
    herNames: list(it.herNames),
    relative: list(it.relative),
    definite: list(it.definite),
    indefinite: list(it.indefinite),
    masculine: list(it.masculine),
    feminine: list(it.feminine),
    masculineNames: list(it.masculineNames),
    feminineNames: list(it.feminineNames),
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
    unnamed: nouns(it.unnamed),
    bodies: nouns(it.bodies),
    documents: nouns(it.documents),
    naming: list(it.naming),
    commonNouns: list(it.commonNouns),
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

/** The words in another script; `letters` says how each letter is written there. */
function transliterated(words: string, letters: string): string {
  const other = new Map(letters.split(' ').map((pair) => pair.split(':') as [string, string]));
  return words.replace(new RegExp([...other.keys()].join('|'), 'g'), (letter) => other.get(letter) ?? letter);
}

/** How the words of a language change. */
interface Morphology {
  proclitics: readonly string[];
  /** The endings of each class. */
  paradigms: ReadonlyMap<string, ReadonlySet<string>>;
}

const endingsOf = (endings: string) =>
  new Set(endings.split(/\s+/).map((ending) => (ending === '0' ? '' : plain(ending))));

/** Puts the first of a group for every other of it. */
function synonyms(groups: string): (words: string[]) => string[] {
  const forms = groups.split(/\s+/).flatMap((group) => {
    const [first = '', ...others] = group.replaceAll('_', ' ').split('=');
    return others.map((other) => ({ first: ` ${first} `, other: ` ${other} ` }));
  });
  return (words) => {
    const role = ` ${words.join(' ')} `;
    const same = forms.find(({ other }) => role.includes(other));
    return same ? role.replace(same.other, same.first).trim().split(' ') : words;
  };
}

/** No stem or ending in the lists is longer. */
const LONGEST_STEM = 18;

interface Entries {
  whole: Set<string>;
  beginnings: Set<string>;
  /** Beginnings that only the endings of their classes may follow. */
  stems: Map<string, ReadonlySet<string>[]>;
  endings: Set<string>;
}

/** Distinct words remembered a list, so that a long text costs no more look-ups than it has different words. */
const REMEMBERED = 20_000;

function wordList(words: string, morphology: Morphology): WordList {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const has = lookUp(
    all.filter((word) => !word.includes('_')),
    morphology,
  );
  const phrases = byLastWord(all.filter((word) => word.includes('_')));
  const opens = lookUp(
    phrases.flatMap(([first]) => first ?? []),
    morphology,
  );
  const parts = phrases.map((phrase) =>
    phrase.map((words, i) => lookUp(words, i === 0 ? morphology : { ...morphology, proclitics: [] })),
  );
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

/** Entries that differ in their last word alone become one, of words for each place; the longest first. */
function byLastWord(entries: string[]): string[][][] {
  const lasts = new Map<string, string[]>();
  for (const entry of entries) {
    const at = entry.lastIndexOf('_');
    lasts.set(entry.slice(0, at), [...(lasts.get(entry.slice(0, at)) ?? []), entry.slice(at + 1)]);
  }
  const phrases = [...lasts].map(([before, last]) => [...before.split('_').map((word) => [word]), last]);
  return phrases.sort((a, b) => b.length - a.length);
}

function lookUp(words: string[], { proclitics, paradigms }: Morphology): (key: string) => boolean {
  if (words.length === 0) return () => false;
  const list = entries(words, paradigms);
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

function entries(words: string[], paradigms: Morphology['paradigms']): Entries {
  const it: Entries = { whole: new Set(), beginnings: new Set(), stems: new Map(), endings: new Set() };
  for (const word of words.map(plain)) {
    const [stem = '', paradigm] = word.split('/');
    const endings = paradigms.get(paradigm ?? '');
    if (endings) it.stems.set(stem, [...(it.stems.get(stem) ?? []), endings]);
    else if (word.startsWith('*')) it.endings.add(word.slice(1));
    else if (word.endsWith('*')) it.beginnings.add(word.slice(0, -1));
    else it.whole.add(word);
  }
  return it;
}

function fits(it: Entries, key: string): boolean {
  if (it.whole.has(key)) return true;
  for (let length = Math.min(key.length, LONGEST_STEM); length > 0; length--) {
    const beginning = key.slice(0, length);
    if (it.beginnings.has(beginning) || it.endings.has(key.slice(-length))) return true;
    if (it.stems.get(beginning)?.some((endings) => endings.has(key.slice(length)))) return true;
  }
  return false;
}
