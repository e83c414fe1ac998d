import type { Focus } from './focus.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed } from './name-words.ts';
import { LETTERS, YEARS } from './narrative.ts';
import type { People } from './people.ts';
import { agree, type Person } from './person.ts';
import { couldBePerson, isBody, isPersonal } from './personal.ts';
import type { Phrase } from './phrase.ts';
import type { RoleIndex } from './role-index.ts';

/** Among the kinds of the data, for a name that is letters alone. */
const LETTERS_ALONE = 'abc';

/** Among them, for a name of its own that a company has. */
const FIRM = 'ltd';

/** Whoever was spoken of before so many others is no company that one names by its kind. */
const NEAR = 2;

/** "Франция" and "французский" begin with the same letters, so many of them. */
const BEGINNING = 4;

/** Guesses whom words stand for that nobody was called by before, by whom the text speaks of; null where that is not sure. */
export function guesserOf(people: People, focus: Focus, roles: RoleIndex, lexicon: Lexicon) {
  const named = new Set(people.all);
  const regulars = people.all.filter((it) => (it.words.length > 1 ? it.times > 1 || it.inTitle : it.times > 3));
  return {
    pair,
    aged,
    sameBody,
    renamed,
    introduced,
    ofKind,
    ofCountry,
    compatriot,
    whoHasNoRole,
    lacksRole,
    onlyOne,
  };

  /** "The 57-year-old", "az 57 éves asszony" after "Nora Fenwick (57)". */
  function aged(role: string): Person | null {
    const [age] = YEARS.exec(role) ?? [];
    return people.all.find((it) => it.age === age) ?? null;
  }

  /** "The two scientists" after "Fenwick and Brandvik". */
  function pair(): Person | null {
    const [latest] = focus.people;
    const isJoint = latest?.plural && latest.words.some((it) => lexicon.and.has(it));
    return latest && isJoint && !latest.country ? latest : null;
  }

  /** "The bank" after "the lender Tarnbank" or "the bank Tarn": the body of that kind spoken of last. */
  function sameBody(words: readonly string[]): Person | null {
    const noun = words.find((word) => lexicon.bodies.has(word));
    if (!noun) return null;
    const isOne = (word: string) =>
      lexicon.isNounForm(word, noun) || lexicon.isKindOf(noun, word) || word.endsWith(noun);
    const same = focus.people.find(({ kinds, words }) => [...kinds, ...words].some(isOne));
    return same ?? inLetters(words) ?? medium(words) ?? firm(words);
  }

  /** "The party" after "the SPR": the body spoken of last, if nothing but letters names it. */
  function inLetters([noun = '', ...others]: readonly string[]): Person | null {
    if (others.length > 0 || !lexicon.isKindOf(noun, LETTERS_ALONE)) return null;
    const latest = focus.people.find((it) => isBody(it, lexicon) || LETTERS.test(it.name));
    return latest?.free && LETTERS.test(latest.name) && !latest.human && !latest.country ? latest : null;
  }

  /** "The company" after "Tarn Energy": whatever has a name that nothing shows to be somebody's or a place's. */
  function firm([noun = '', ...others]: readonly string[]): Person | null {
    if (others.length > 0 || !lexicon.isKindOf(noun, FIRM)) return null;
    const isSomebody = ({ human, role, words: [first = ''] }: Person) =>
      human || role !== null || isListed({ key: first }, lexicon);
    const isPlace = (it: Person) => it.place || it.country;
    return (
      focus.people.slice(0, NEAR).find((it) => named.has(it) && it.free && !isSomebody(it) && !isPlace(it)) ?? null
    );
  }

  /** "The paper" after "the Norby Post writes": what has spoken last and has an article or marks, as no human being does. */
  function medium([noun = '', ...others]: readonly string[]): Person | null {
    if (!lexicon.media.has(noun) || others.length > 0) return null;
    const isOther = (word: string) => !lexicon.media.has(word) && lexicon.bodies.has(word);
    const isNamed = (it: Person) => (it.kinds.length > 0 || !it.bare) && !it.human;
    return focus.people.find((it) => it.speaks && isNamed(it) && !it.words.some(isOther)) ?? null;
  }

  /** "The Dane": words that are no body and no document call whom the text speaks of by another word. */
  function renamed({ gender, titled }: Phrase, words: readonly string[]): Person | null {
    if (gender === null || words.some((word) => lexicon.bodies.has(word) || lexicon.documents.has(word))) return null;
    // "Die junge Frau" is a woman, though the text spoke of a man since.
    const latest = titled ? focus.people.find((it) => it.gender === gender) : focus.people[0];
    return latest?.gender === gender && isPersonal(latest, lexicon) ? latest : null;
  }

  /** "The fisherman" after "a fisherman from Tarn", whom the article never names; so with a document. */
  function introduced(words: readonly string[]): Person | null {
    const isSame = (it: Person) => !named.has(it) && words.every((word) => roles.wordsOf(it.name).includes(word));
    const paper = focus.paper();
    return focus.people.find(isSame) ?? (paper && isSame(paper) ? paper : null);
  }

  /**
   * "The secretary general" where nobody was called so: the one person of the story whose role the article never tells. A bare noun
   * ("the singer") can also be whoever the text spoke of last.
   */
  function whoHasNoRole(words: readonly string[], can: (it: Person) => boolean, bare: boolean): Person | null {
    const has = (own: readonly string[], word: string) => own.some((it) => lexicon.isNounForm(it, word));
    // The spokesman of the mayor is not the mayor.
    const worksFor = (it: Person) =>
      it.called.some((role) => words.some((word) => has(roles.wordsOf(role), word) && !has(roles.headsOf(role), word)));
    const fits = (it: Person) => can(it) && !worksFor(it) && !LETTERS.test(it.name);
    const isSomebody = (it: Person) => it.human || couldBePerson(it, lexicon);
    const inFocus = focus.people.filter((it) => !isBody(it, lexicon) && fits(it) && named.has(it));
    const isPlace = (it: Person) => it.place || !it.free;
    const roleless = regulars.filter((it) => it.role === null && !isPlace(it) && !isBody(it, lexicon) && fits(it));
    const latest = inFocus.find(isSomebody) ?? inFocus.find((it) => it.speaks) ?? null;
    if (bare && latest) return latest;
    const speaking = roleless.filter((it) => it.speaks);
    if (speaking.length === 1) return speaking[0] ?? null;
    if (latest?.role === null) return latest;
    return roleless.length === 1 ? (roleless[0] ?? null) : null;
  }

  /** "The scientist" after "the geologist Ole Brandvik". */
  function ofKind(head: string, gender: Phrase['gender'], among: readonly Person[]): Person | null {
    const isOne = (role: string) => roles.wordsOf(role).some((word) => lexicon.isKindOf(head, word));
    return among.find((it) => agree(it, gender) && it.called.some(isOne)) ?? null;
  }

  /** "The French leader" after "the US president" and "the president of France": whoever has such a role in a country that begins alike. */
  function ofCountry(head: string, gender: Phrase['gender'], words: readonly string[]): Person | null {
    const begins = (country: string) => words.some((it) => it !== head && country.startsWith(it.slice(0, BEGINNING)));
    const isOne = (role: string) => {
      const own = roles.wordsOf(role);
      const has = own.some((word) => lexicon.isNounForm(word, head) || lexicon.isKindOf(head, word));
      return has && own.some((word) => begins(word) && lexicon.isCountry([word]));
    };
    return focus.people.find((it) => agree(it, gender) && it.called.some(isOne)) ?? null;
  }

  /** "The French coach", where only one of the article is a coach. */
  function compatriot(head: string, words: readonly string[]): Person | null {
    const isOrigin = (word: string) => lexicon.demonyms.has(word) || lexicon.bodies.has(word);
    if (!words.some(isOrigin)) return null;
    const [only, ...others] = people.all.filter((it) => it.called.some((role) => roles.wordsOf(role).includes(head)));
    return only && others.length === 0 ? only : null;
  }

  /** Whether whoever the text spoke of last has said something, and no word of the text has told what he is. */
  function lacksRole(): boolean {
    const [latest] = focus.people;
    return latest?.speaks === true && latest.role === null;
  }

  /** Whoever has said something, where the article names nobody else; who speaks by a role of one word, "the defendant", only once it has named him. */
  function onlyOne(words: readonly string[], gender: Phrase['gender'], isTopic: boolean): Person | null {
    const [only, ...others] = people.all.filter((it) => isPersonal(it, lexicon) && !isBody(it, lexicon));
    if (!only || LETTERS.test(only.name)) return null;
    const isKnown = isTopic || words.length > 1 || focus.people.includes(only);
    return only.speaks && others.length === 0 && isKnown && agree(only, gender) ? only : null;
  }
}
