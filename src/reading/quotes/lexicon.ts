import type { Language, Reporting } from '../language/language.ts';
import { plain } from '../text/words.ts';
import { akin, akinBy } from './akin.ts';
import { endingsOf, type Morphology, type WordList, wordList } from './word-list.ts';

type ListName = Exclude<
  { [K in keyof Reporting]-?: NonNullable<Reporting[K]> extends string ? K : never }[keyof Reporting],
  'alsoWritten' | 'genders' | 'kinds' | 'nominatives' | 'nounEndings' | 'rolePrefixes' | 'synonyms'
>;

/** The word lists of one language. */
export type Lexicon = Record<ListName, WordList> & {
  language: Language;
  /** Roles, bodies and documents, without small words written together with them. */
  nouns: WordList;
  /** Words of a role, with those that have a synonym put into the one form. */
  oneMeaning(words: string[]): string[];
  /** Whether the first word is what people of the second one's role can be called: "scientist", "geologist". */
  isKindOf(general: string, special: string): boolean;
  /** Endings of nouns in other cases than the subject's. */
  nounEndings: readonly string[];
  /** Whether two words are forms of one noun, and of one name. */
  isNounForm(a: string, b: string): boolean;
  isNameForm(a: string, b: string): boolean;
  /** Lower case, with their full stops. */
  abbreviations: ReadonlySet<string>;
  /** Endings of names in other cases and in the nominative, word by word. */
  nominatives: readonly (readonly [from: readonly string[], to: readonly string[]])[];
  /** Words too common to be a name, though they open a sentence with a capital. */
  functionWords: ReadonlySet<string>;
};

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
  const written = (words: string) => (it.alsoWritten ? `${words} ${transliterated(words, it.alsoWritten)}` : words);
  const proclitics = it.proclitics?.split(' ') ?? [];
  const articles = it.joinedArticle?.split(' ') ?? [];
  const paradigms = new Map(
    Object.entries(it.paradigms ?? {}).map(([name, endings]) => [name, endingsOf(written(endings))]),
  );
  const morphology: Morphology = { proclitics, paradigms };
  const list = (words = '') => wordList(apart(written(words)), morphology);
  const joined = [...proclitics, ...articles, ...proclitics.flatMap((before) => articles.map((it) => before + it))];
  const nounEndings = it.nounEndings?.split(' ') ?? [];
  const inflected = (words = '') =>
    (words.match(/\S+/g) ?? [])
      .flatMap((word) => [word, ...(word.length > SHORT_NOUN ? nounEndings.map((ending) => word + ending) : [])])
      .join(' ');
  const stems = (words: string) => (paradigms.has('noun') ? words.replace(/\*(?=\s|$)/g, '/noun') : words);
  const nouns = (words = '', prefixes = joined) =>
    wordList(stems(apart(written(inflected(words)))), { proclitics: prefixes, paradigms });
  return {
    language,
    oneMeaning: synonyms(it.synonyms ?? ''),
    isKindOf: kinds((it.kinds ?? '').split(/\s+/), list),
    nounEndings,
    isNounForm: it.genders === undefined ? akin : akinBy(endingsOf(`0 ${it.genders}`)),
    isNameForm: it.genders === undefined ? akin : Object.is,
    functionWords: new Set(
      written(`${language.stopWords} ${language.danglingStarts}`)
        .split(/\s+/)
        .concat((it.elided?.split(' ') ?? []).map((word) => `${word}'`))
        .map(plain),
    ),
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
    hearsay: list(it.hearsay),
    attributive: list(it.attributive),
    past: list(it.past),
    perfect: list(it.perfect),
    impersonal: list(it.impersonal),
    tailCues: list(it.tailCues),
    masculineCues: list(it.masculineCues),
    feminineCues: list(it.feminineCues),
    pluralCues: list(it.pluralCues),
    accordingTo: list(it.accordingTo),
    accordingToAfter: list(it.accordingToAfter),
    opinionOf: list(it.opinionOf),
    he: wordList(apart(written(it.he)), { ...morphology, proclitics: [] }),
    she: wordList(apart(written(it.she)), { ...morphology, proclitics: [] }),
    they: wordList(apart(written(it.they)), { ...morphology, proclitics: [] }),
    latter: list(it.latter),
    hisNames: wordList(written(it.hisNames ?? ''), { ...morphology, proclitics: [] }),
    herNames: wordList(written(it.herNames ?? ''), { ...morphology, proclitics: [] }),
    relative: list(it.relative),
    possessives: list(it.possessives),
    oneOf: list(it.oneOf),
    owners: list(it.owners),
    definite: list(it.definite),
    indefinite: list(it.indefinite),
    masculine: list(it.masculine),
    feminine: list(it.feminine),
    masculineNames: list(it.masculineNames),
    feminineNames: list(it.feminineNames),
    many: list(it.many),
    objectArticles: list(it.objectArticles),
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
    nouns: wordList(apart(written(inflected([it.roles, it.bodies, it.documents].join(' ')))), {
      ...morphology,
      proclitics: articles,
    }),
    roles: nouns(it.roles, [...joined, ...(it.rolePrefixes?.split(' ') ?? [])]),
    unnamed: nouns(it.unnamed),
    demonyms: nouns(it.demonyms),
    anyone: nouns(it.anyone),
    bodies: nouns(it.bodies),
    documents: nouns(it.documents),
    messages: nouns(it.messages),
    naming: list(it.naming),
    places: list(it.places),
    commonNouns: wordList(written(it.commonNouns ?? ''), { proclitics: joined, paradigms }),
    unsaid: list(it.unsaid),
    namingAfter: list(it.namingAfter),
    clause: list(it.clause),
    elided: list(it.elided),
    enclitics: list(it.enclitics),
    proclitics: list(it.proclitics),
    adjectiveEndings: list(it.adjectiveEndings),
    genitives: list(it.genitives),
    joinedArticle: list(articles.map((article) => `${article}*`).join(' ')),
    objectMarkers: list(it.objectMarkers),
    sayings: wordList(it.sayings ?? '', { ...morphology, proclitics: [] }),
    saidThis: list(it.saidThis),
    relaying: list(it.relaying),
    continuing: list(it.continuing),
    called: list(it.called),
    possessiveEndings: list(it.possessiveEndings),
    addresseeEndings: list(it.addresseeEndings),
    obliqueNouns: list(it.obliqueNouns),
  };
}

/** Tells whether one word is the first of a group that the other is in. */
function kinds(groups: string[], list: (words: string) => WordList): (general: string, special: string) => boolean {
  const compiled = groups.map((group) => {
    const [general = '', ...special] = group.split('=');
    return { general: list(general), special: list(special.join(' ')) };
  });
  return (word, other) => compiled.some(({ general, special }) => general.has(word) && special.has(other));
}

/** The words in another script; `letters` says how each letter is written there. */
function transliterated(words: string, letters: string): string {
  const other = new Map(letters.split(' ').map((pair) => pair.split(':') as [string, string]));
  return words.replace(new RegExp([...other.keys()].join('|'), 'g'), (letter) => other.get(letter) ?? letter);
}

/** Puts the first of a group for every other of it. */
function synonyms(groups: string): (words: string[]) => string[] {
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
