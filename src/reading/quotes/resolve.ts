import { akin, kinOf } from './akin.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import {
  fullerRole,
  nameOf,
  nameWords,
  newPerson,
  type People,
  type Person,
  roleOf,
  textBetween,
  withoutPossessive,
} from './people.ts';
import type { Gender, Phrase } from './phrases.ts';

/** How many of the people spoken of last a pronoun is tried on. */
const MEMORY = 12;

/** Follows a text from sentence to sentence and knows whom "he" or "the minister" means at each point. */
export interface Scene {
  /** The person that the phrase stands for, what the sentence is about (`topic`) or not; null where that is not sure. */
  who(phrase: Phrase, text: string, sentence: Sentence, topic?: 'topic'): Person | null;
  /** Says that a paragraph begins: whom it names for the first time is nearer than those of the paragraphs before. */
  begin(): void;
  /** Says that the text now speaks of this person. */
  turnTo(person: Person): void;
  /** Says that this person is spoken of, beside whom the text speaks of. */
  mention(person: Person): void;
  /** The text has spoken of this person. */
  knows(person: Person): boolean;
  /** Is known to be a person, or to have said something. */
  canSpeak(person: Person): boolean;
  /** Whoever the text spoke of last that can speak, and is of the gender if one is given; null where there is nobody. */
  likely(gender?: Gender): Person | null;
}

export function sceneOf(people: People, lexicon: Lexicon): Scene {
  const focus: Person[] = [];
  const strangers = new Map<string, Person>();
  const roleWords = new Map<Person, { role: string; words: string[] }>();
  const known = new Set<Person>();
  /** Whom a role stood for before. */
  const calledSo = new Map<string, Person>();
  const byRoleWord = kinOf<Person>();
  for (const person of people.all) if (person.role) indexRole(person);
  const named = new Set(people.all);
  const regulars = people.all.filter(
    (it) => it.times > 1 && (it.words.length > 1 || it.times > 3) && people.byName(it.name) === it,
  );
  /** How many of those in focus the paragraph has spoken of. */
  let here = 0;
  return { who, begin, turnTo, mention, knows: (person) => known.has(person), canSpeak: isPersonal, likely };

  function begin(): void {
    here = 0;
  }

  function turnTo(person: Person): void {
    known.add(person);
    const at = focus.indexOf(person);
    if (at >= 0) focus.splice(at, 1);
    focus.unshift(person);
    if (at < 0 || at >= here) here++;
    focus.length = Math.min(focus.length, MEMORY);
  }

  function mention(person: Person): void {
    known.add(person);
    const at = focus.indexOf(person);
    if (at >= 0 && at < here) return;
    if (at >= 0) focus.splice(at, 1);
    focus.splice(Math.min(focus.length, here), 0, person);
    focus.length = Math.min(focus.length, MEMORY);
  }

  function who(phrase: Phrase, text: string, sentence: Sentence, topic?: 'topic'): Person | null {
    if (phrase.kind === 'pronoun') return byPronoun(phrase);
    const name = nameOf(phrase, text, sentence, lexicon);
    if (name && phrase.plural) return joint(phrase, text, sentence, name);
    if (name) return byName(name, phrase, text, sentence);
    return byRole(phrase, text, sentence, topic);
  }

  function likely(gender: Gender = null): Person | null {
    const fits = (it: Person) => gender === null || (!it.plural && (it.gender === null || it.gender === gender));
    return focus.find((it) => isPersonal(it) && fits(it)) ?? focus.find((it) => it.plural) ?? null;
  }

  function byPronoun(phrase: Phrase): Person | null {
    if (phrase.plural) return focus.find((it) => it.plural || !it.human) ?? null;
    const fits = focus.filter(
      (it) =>
        !it.plural && !isBody(it) && (it.gender === null || phrase.gender === null || it.gender === phrase.gender),
    );
    const found = fits.find((it) => isPersonal(it)) ?? fits[0] ?? null;
    if (found) {
      found.gender ??= phrase.gender;
      found.human = true;
    }
    return found;
  }

  /** Its name, or what stands beside it, tells that it is no human being: "National Rivers Agency". */
  function isBody(it: Person): boolean {
    return !it.human && (it.kinds.length > 0 || it.words.some((word) => lexicon.bodies.has(word)));
  }

  /** Can be called "he": a name of two words is a sign, unless one of them is a noun. */
  function isPersonal(it: Person): boolean {
    const noun = (word: string) => lexicon.commonNouns.has(word) || lexicon.bodies.has(word);
    const bare = lexicon.language.reporting.capitalNouns && it.words.some(noun);
    return it.human || it.speaks || (it.words.length > 1 && !bare && it.kinds.length === 0);
  }

  function byName(name: string, phrase: Phrase, text: string, sentence: Sentence): Person {
    const person = namesake(name) ?? people.byName(name) ?? stranger(withoutPossessive(name));
    learnRole(person, roleOf(phrase, text, sentence, lexicon));
    person.gender ??= phrase.gender;
    return person;
  }

  function learnRole(person: Person, role: string | null): void {
    const before = person.role;
    person.role = fullerRole(before, role);
    if (person.role !== before) indexRole(person);
  }

  function indexRole(person: Person): void {
    for (const word of wordsOfRole(person)) byRoleWord.add(word, person);
  }

  /** Of several people with one surname, the one spoken of last. */
  function namesake(name: string): Person | null {
    const words = nameWords(name);
    const [surname] = words;
    return words.length === 1
      ? (focus.find((it) => it.words.length > 1 && it.words.at(-1) === surname && people.all.includes(it)) ?? null)
      : null;
  }

  function joint(phrase: Phrase, text: string, sentence: Sentence, name: string): Person {
    const and = sentence.findIndex(
      (item, i) => phrase.name !== null && i > phrase.name[0] && i < phrase.name[1] && lexicon.and.has(item.key),
    );
    if (and < 0 || !phrase.name) return stranger(name);
    const first = textBetween(text, sentence, [phrase.name[0], and]) ?? '';
    const second = textBetween(text, sentence, [and + 1, phrase.name[1]]) ?? '';
    const full = [first, second].map((it) => people.byName(it)?.name ?? it);
    const pair = stranger(full.join(` ${sentence[and]?.text} `));
    pair.plural = true;
    return pair;
  }

  /** Somebody whom the article does not name: known by the words that describe him. */
  function stranger(name: string): Person {
    let person = strangers.get(name);
    if (!person) {
      person = newPerson(name, nameWords(name));
      strangers.set(name, person);
    }
    return person;
  }

  function byRole(phrase: Phrase, text: string, sentence: Sentence, topic?: 'topic'): Person | null {
    const article = lexicon.definite.match(sentence, phrase.from) + lexicon.indefinite.match(sentence, phrase.from);
    const bare = textBetween(text, sentence, [phrase.from + article, phrase.to]) ?? '';
    const words = roleWordsIn(bare);
    const head = lexicon.bodies.has(words[0] ?? '') ? undefined : words.find((word) => lexicon.roles.has(word));
    const unknown = stranger(textBetween(text, sentence, [phrase.from, phrase.to]) ?? bare);
    unknown.human ||= head !== undefined;
    unknown.plural ||= phrase.plural;
    unknown.gender ??= phrase.gender;
    if (!phrase.definite || words.length === 0) return unknown;
    if (phrase.plural) return pair() ?? unknown;
    if (head && lexicon.unnamed.has(head)) return unknown;
    if (!head) return sameBody(words) ?? sameRole(words) ?? unknown;
    // "Wójt gminy milczy.": where nouns need no article, a new role that a sentence is about is somebody new.
    const isNew = topic && article === 0 && words.length > 1 && lexicon.language.reporting.bareNouns;
    const called = words.join(' ');
    const isBare = !sentence.slice(phrase.from + article, phrase.to).some((item) => lexicon.of.has(item.key));
    const person = sameRole(words) ?? calledSo.get(called) ?? (isNew ? null : whoHasNoRole(phrase.gender, isBare));
    if (!person) return unknown;
    calledSo.set(called, person);
    person.human = true;
    if (words.length > 1) learnRole(person, bare);
    return person;
  }

  /** "The two scientists" after "Fenwick and Brandvik". */
  function pair(): Person | null {
    const [latest] = focus;
    return latest?.plural && latest.words.length > 2 ? latest : null;
  }

  /** "The bank" after "the lender Tarnbank" or "the bank Tarn": the body of that kind spoken of last. */
  function sameBody(words: readonly string[]): Person | null {
    const noun = words.find((word) => lexicon.bodies.has(word));
    if (!noun) return null;
    const isOne = (it: Person) =>
      it.kinds.some((kind) => akin(kind, noun)) ||
      it.words.some((word) => word === noun || (noun.length > 3 && word.endsWith(noun)));
    return focus.find(isOne) ?? null;
  }

  function roleWordsIn(role: string): string[] {
    return nameWords(role).filter((word) => word.length > 3 || lexicon.roles.has(word));
  }

  /** The person whose role is told in the same words, or has the same noun where that is all that is said. */
  function sameRole(words: readonly string[]): Person | null {
    const head = words.find((word) => lexicon.roles.has(word));
    // A word that nothing shows to be a role must stand there again as it is.
    const fits = head === undefined ? Object.is : akin;
    const shared = (person: Person) =>
      words.filter((word) => wordsOfRole(person).some((own) => fits(own, word))).length;
    const candidates = new Set([...focus, ...words.flatMap((word) => byRoleWord.of(word))]);
    const scored = [...candidates]
      .map((person) => ({ person, shared: shared(person) }))
      .filter((it) => it.shared > 0 && it.shared >= Math.min(words.length, wordsOfRole(it.person).length));
    if (scored.length === 0) return null;
    const most = Math.max(...scored.map((it) => it.shared));
    const noun = head ?? words[0] ?? '';
    const best = scored.filter((it) => it.shared === most && wordsOfRole(it.person).some((own) => akin(own, noun)));
    return best.at(0)?.person ?? null;
  }

  function wordsOfRole(person: Person): string[] {
    const role = person.role ?? '';
    let known = roleWords.get(person);
    if (known?.role !== role) {
      known = { role, words: roleWordsIn(role) };
      roleWords.set(person, known);
    }
    return known.words;
  }

  /**
   * "The secretary general" where nobody was called so: the one person of the story whose role the article never tells. A bare noun
   * ("the singer") can also be whoever the text spoke of last.
   */
  function whoHasNoRole(gender: Phrase['gender'], bare: boolean): Person | null {
    const fits = (it: Person) => gender === null || it.gender === null || it.gender === gender;
    const roleless = regulars.filter((it) => it.role === null && !isBody(it) && fits(it));
    const latest = focus.find((it) => !it.plural && !isBody(it) && isPersonal(it) && fits(it) && named.has(it)) ?? null;
    if (bare && latest) return latest;
    const protagonists = roleless.filter((it) => it.inTitle && isPersonal(it));
    if (protagonists.length === 1) return protagonists[0] ?? null;
    if (latest?.role === null) return latest;
    return roleless.length === 1 ? (roleless[0] ?? null) : null;
  }
}
