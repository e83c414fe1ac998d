import type { Language, Reporting } from '../language/language.ts';
import { plain } from '../text/words.ts';
import { akinBy, akinNouns } from './akin.ts';
import { countriesOf } from './countries.ts';
import { ALONE, FLAGS, NOUNS, WORDS } from './fields.ts';
import { remembering } from './remembering.ts';
import { endingsOf, entriesOf, seenWords, type WordList, wordList } from './word-list.ts';

type ListName =
  | (typeof ALONE | typeof NOUNS | typeof WORDS)[number]
  | 'commonNouns'
  | 'joinedArticle'
  | 'nouns'
  | 'pronouns'
  | 'roles';

/** The data of one language, ready for use: its word lists, what is true of it or not, and how its words change. */
export interface Lexicon extends Readonly<Record<ListName, WordList> & Record<(typeof FLAGS)[number], boolean>> {
  language: Language;
  /** Nouns without articles, and adjectives that show by their endings. */
  hasCases: boolean;
  /** An article that is written together with its noun, by itself and behind prepositions. */
  articles: readonly string[];
  /** Small words that are written together with the next one. */
  small: readonly string[];
  /** Words of a role, with those that have a synonym put into the one form. */
  oneMeaning(words: readonly string[]): readonly string[];
  /** Whether the first word is what people of the second one's role can be called: "scientist", "geologist". */
  isKindOf(general: string, special: string): boolean;
  /** Endings of nouns in other cases than the subject's. */
  nounEndings: readonly string[];
  /** Whether two words are forms of one noun, and of one name. */
  isNounForm(a: string, b: string): boolean;
  isNameForm(a: string, b: string): boolean;
  isCountry(words: readonly string[]): boolean;
  /** Lower case, with their full stops. */
  abbreviations: ReadonlySet<string>;
  /** Endings of names in other cases and in the nominative, word by word. */
  nominatives: readonly (readonly [from: readonly string[], to: readonly string[]])[];
  /** Endings of nouns, and of adjectives by the noun's gender; null where nouns have no cases. */
  declension: Record<'nouns' | 'm' | 'f' | 'n', Endings> | null;
  /** Words too common to be a name, though they open a sentence with a capital. */
  functionWords: ReadonlySet<string>;
}

/** Endings in other cases and in the nominative; the first that fits counts. */
export type Endings = readonly (readonly [from: string, to: string])[];

const compiled = new WeakMap<Language, Lexicon>();

/** A short word with an ending can be the end of any other: "*oma", "Thomas". */
const SHORT_NOUN = 5;

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
  const scripts = it.alsoWritten?.split('|') ?? [];
  const written = (words: string) => [words, ...scripts.map((script) => transliterated(words, script))].join(' ');
  const small = entriesOf(it.proclitics);
  const articles = entriesOf(it.joinedArticle);
  const paradigms = new Map(
    Object.entries(it.paradigms ?? {}).map(([name, endings]) => [name, endingsOf(written(endings))]),
  );
  const seen = seenWords();
  const list = (words = '', proclitics = small) => wordList(apart(written(words)), { proclitics, paradigms, seen });
  const joined = [...small, ...articles, ...small.flatMap((before) => articles.map((article) => before + article))];
  const nounEndings = entriesOf(it.nounEndings);
  const inflected = (words: string) =>
    entriesOf(words)
      .flatMap((word) => [word, ...(word.length > SHORT_NOUN ? nounEndings.map((ending) => word + ending) : [])])
      .join(' ');
  const stems = (words: string) => (paradigms.has('noun') ? words.replace(/\*(?=\s|$)/g, '/noun') : words);
  const nouns = (words = '', proclitics = joined) => list(stems(inflected(words)), proclitics);
  const bodies = `${it.bodies} ${it.media ?? ''}`;
  const isNameForm = it.genders === undefined ? akinNouns : Object.is;
  return {
    language,
    ...record(FLAGS, (name) => it[name] === true),
    ...record(WORDS, (name) => list(it[name])),
    ...record(ALONE, (name) => list(it[name], [])),
    ...record(NOUNS, (name) => nouns(it[name])),
    bodies: nouns(bodies),
    but: list(`${it.but} ${it.subordinate ?? ''}`),
    roles: nouns(`${it.roles} ${it.kin ?? ''}`, [...joined, ...entriesOf(it.rolePrefixes)]),
    nouns: list(inflected([it.roles, bodies, it.documents].join(' ')), articles),
    pronouns: list([it.he, it.she, it.they].join(' '), []),
    commonNouns: list(it.commonNouns, joined),
    joinedArticle: list(articles.map((article) => `${article}*`).join(' ')),
    hasCases: it.bareNouns === true && !it.nameFirst && Boolean(it.adjectiveEndings),
    articles,
    small,
    nounEndings,
    oneMeaning: synonyms(it.synonyms ?? ''),
    isKindOf: kinds(entriesOf(it.kinds), list),
    isNounForm: it.genders === undefined ? akinNouns : akinBy(endingsOf(`0 ${it.genders}`)),
    isNameForm,
    isCountry: countriesOf(language.id, isNameForm),
    functionWords: new Set(
      [
        ...entriesOf(written(`${language.stopWords} ${language.danglingStarts} ${it.utterances ?? ''}`)),
        ...entriesOf(it.elided).map((word) => `${word}'`),
      ].map(plain),
    ),
    abbreviations: new Set(entriesOf(language.abbreviations.toLowerCase())),
    declension: declensionOf(it.declension, written),
    nominatives: entriesOf(written(it.nominatives ?? '')).map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from.split('_'), to.split('_')];
    }),
  };
}

function declensionOf(data: Reporting['declension'], written: (list: string) => string): Lexicon['declension'] {
  if (!data) return null;
  const read = (list = '') => entriesOf(written(list)).map((pair) => pair.split(':') as [string, string]);
  return { nouns: read(data.nouns), m: read(data.m), f: read(data.f), n: read(data.n) };
}

/** A value for each of these names. */
const record = <K extends string, T>(names: readonly K[], of: (name: K) => T) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, T>;

/** Tells whether one word is the first of a group that the other is in. */
function kinds(
  groups: readonly string[],
  list: (words: string) => WordList,
): (general: string, special: string) => boolean {
  const compiled = groups.map((group) => {
    const [general = '', ...special] = group.split('=');
    return { general: list(general), special: list(special.join(' ')) };
  });
  const special = remembering((word) => compiled.flatMap((it) => (it.general.has(word) ? [it.special] : [])));
  return (word, other) => special(word).some((list) => list.has(other));
}

/** The words in another script; `letters` says how each letter is written there. */
function transliterated(words: string, letters: string): string {
  const other = new Map(entriesOf(letters).map((pair) => pair.split(':') as [string, string]));
  return words.replace(new RegExp([...other.keys()].join('|'), 'g'), (letter) => other.get(letter) ?? letter);
}

/** Puts the first of a group for every other of it. */
function synonyms(groups: string): (words: readonly string[]) => readonly string[] {
  const forms = groups.split(/\s+/).flatMap((group) => {
    const [first = '', ...others] = plain(group).replaceAll('_', ' ').split('=');
    return others.map((other) => ({ first: ` ${first} `, other: ` ${other} ` }));
  });
  return (words) => {
    const role = ` ${words.join(' ')} `;
    const same = forms.find(({ other }) => role.includes(other));
    return same ? role.replace(same.other, same.first).trim().split(' ') : words;
  };
}
