import { akin, kinOf } from './akin.ts';
import type { Lexicon } from './lexicon.ts';
import { call, nameOf, textBetween } from './mentions.ts';
import type { Sentence } from './narrative.ts';
import type { People } from './people.ts';
import { fullerRole, nameWords, newPerson, type Person, withoutPossessive } from './person.ts';
import type { Gender, Phrase } from './phrase.ts';

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
  /** Whoever was named, the last first. */
  const mentioned: Person[] = [];
  const strangers = new Map<string, Person>();
  const roleWords = new Map<string, string[]>();
  const known = new Set<Person>();
  /** Whom a role stood for before. */
  const calledSo = new Map<string, Person>();
  const byRoleWord = kinOf<Person>();
  for (const person of people.all) for (const role of person.called) indexRole(person, role);
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
    if (!person.human && person.words.some((word) => lexicon.documents.has(word))) return;
    const at = focus.indexOf(person);
    if (at >= 0) focus.splice(at, 1);
    focus.unshift(person);
    if (at < 0 || at >= here) here++;
    focus.length = Math.min(focus.length, MEMORY);
  }

  function mention(person: Person): void {
    known.add(person);
    toFront(mentioned, person);
    const at = focus.indexOf(person);
    if (at >= 0 && at < here) return;
    if (at >= 0) focus.splice(at, 1);
    focus.splice(Math.min(focus.length, here), 0, person);
    focus.length = Math.min(focus.length, MEMORY);
  }

  function who(phrase: Phrase, text: string, sentence: Sentence, topic?: 'topic'): Person | null {
    if (phrase.kind === 'pronoun')
      return byPronoun(phrase, lexicon.latter.match(sentence, phrase.from) > 0 ? mentioned : focus);
    const name = nameOf(phrase, text, sentence, lexicon);
    if (name && phrase.plural) return joint(phrase, text, sentence, name);
    if (name) return byName(name, phrase, text, sentence);
    return byRole(phrase, text, sentence, topic);
  }

  function likely(gender: Gender = null): Person | null {
    const fits = (it: Person) => gender === null || (!it.plural && (it.gender === null || it.gender === gender));
    return focus.find((it) => isPersonal(it) && fits(it)) ?? focus.find((it) => it.plural) ?? null;
  }

  function byPronoun(phrase: Phrase, latest: readonly Person[]): Person | null {
    if (phrase.plural) return latest.find((it) => it.plural || !it.human) ?? null;
    const fits = latest.filter(
      (it) =>
        !it.plural && !isBody(it) && (it.gender === null || phrase.gender === null || it.gender === phrase.gender),
    );
    const found = fits.find(isPersonal) ?? fits[0] ?? null;
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
    for (const role of call(person, phrase, text, sentence, lexicon)) indexRole(person, role);
    person.gender ??= phrase.gender;
    return person;
  }

  function indexRole(person: Person, role: string): void {
    for (const word of wordsOfRole(role)) byRoleWord.add(word, person);
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
    if (words.length === 0) return unknown;
    if (!phrase.definite)
      return (article === 0 && !phrase.plural && words.length > 1 && sameRole(words, true)) || unknown;
    if (phrase.plural) return pair() ?? unknown;
    if (head && lexicon.unnamed.has(head)) return unknown;
    if (!head) return sameBody(words) ?? renamed(phrase, words, sentence) ?? sameRole(words) ?? unknown;
    // "Wójt gminy milczy.": where nouns need no article, a new role that a sentence is about is somebody new.
    const isNew = topic && article === 0 && words.length > 1 && lexicon.language.reporting.bareNouns;
    const called = words.join(' ');
    const isBare = !sentence.slice(phrase.from + article, phrase.to).some((item) => lexicon.of.has(item.key));
    const person = sameRole(words) ?? calledSo.get(called) ?? (isNew ? null : whoHasNoRole(phrase.gender, isBare));
    if (!person) return unknown;
    calledSo.set(called, person);
    person.human = true;
    if (words.length > 1) {
      person.role = fullerRole(person.role, bare);
      if (!person.called.includes(bare)) {
        person.called.push(bare);
        indexRole(person, bare);
      }
    }
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

  /** "The Dane": small words that are no body and no document calls whom the text speaks of by another word. */
  function renamed(phrase: Phrase, words: readonly string[], sentence: Sentence): Person | null {
    const [noun] = words;
    const [latest] = focus;
    if (
      !noun ||
      sentence.slice(phrase.from + 1, phrase.to).some((item) => item.capital) ||
      lexicon.bodies.has(noun) ||
      lexicon.documents.has(noun) ||
      !latest
    )
      return null;
    if (latest.plural || !isPersonal(latest)) return null;
    return phrase.gender !== null && latest.gender === phrase.gender ? latest : null;
  }

  function roleWordsIn(role: string): string[] {
    return lexicon.oneMeaning(nameWords(role)).filter((word) => word.length > 3 || lexicon.roles.has(word));
  }

  /** The person whose role is told in the same words, or has the same noun where that is all that is said. */
  function sameRole(words: readonly string[], whole = false): Person | null {
    const head = words.find((word) => lexicon.roles.has(word));
    // A word that nothing shows to be a role must stand there again as it is.
    const fits = head === undefined ? Object.is : akin;
    const sharedWith = (own: readonly string[]) => words.filter((word) => own.some((it) => fits(it, word))).length;
    const candidates = new Set([...focus, ...words.flatMap((word) => byRoleWord.of(word))]);
    const scored = [...candidates]
      .flatMap((person) => person.called.map((role) => ({ person, own: wordsOfRole(role) })))
      .map(({ person, own }) => ({ person, own, shared: sharedWith(own) }))
      .filter(({ own, shared }) => shared > 0 && shared >= (whole ? words.length : Math.min(words.length, own.length)));
    if (scored.length === 0) return null;
    const most = Math.max(...scored.map((it) => it.shared));
    const noun = head ?? words[0] ?? '';
    return scored.find((it) => it.shared === most && it.own.some((own) => akin(own, noun)))?.person ?? null;
  }

  function wordsOfRole(role: string): string[] {
    const known = roleWords.get(role) ?? roleWordsIn(role);
    roleWords.set(role, known);
    return known;
  }

  /**
   * "The secretary general" where nobody was called so: the one person of the story whose role the article never tells. A bare noun
   * ("the singer") can also be whoever the text spoke of last.
   */
  function whoHasNoRole(gender: Phrase['gender'], bare: boolean): Person | null {
    const fits = (it: Person) => gender === null || it.gender === null || it.gender === gender;
    const isSomebody = (it: Person) =>
      !it.plural && !isBody(it) && (it.human || (isPersonal(it) && it.words.length > 1));
    const roleless = regulars.filter((it) => it.role === null && !isBody(it) && fits(it));
    const latest = focus.find((it) => isSomebody(it) && fits(it) && named.has(it)) ?? null;
    if (bare && latest) return latest;
    const protagonists = roleless.filter((it) => it.inTitle && isPersonal(it));
    if (protagonists.length === 1) return protagonists[0] ?? null;
    if (latest?.role === null) return latest;
    return roleless.length === 1 ? (roleless[0] ?? null) : null;
  }
}

function toFront(people: Person[], person: Person): void {
  const at = people.indexOf(person);
  if (at >= 0) people.splice(at, 1);
  people.unshift(person);
  people.length = Math.min(people.length, MEMORY);
}
