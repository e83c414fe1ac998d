import { plain } from '../text/words.ts';
import { ENOUGH_LETTERS, heavyInitials } from './acronyms.ts';
import { kinOf } from './akin.ts';
import type { Lexicon } from './lexicon.ts';
import { agree, nameWords, type Person } from './person.ts';
import { isPersonal } from './personal.ts';
import type { Gender } from './phrase.ts';
import { remembering } from './remembering.ts';

/** Finds people by what the article calls them. */
export type RoleIndex = ReturnType<typeof roleIndexOf>;

/** No shorter word is looked for at the end of another: "Rat", in "Verrat". */
const SHORTEST_NOUN = 4;

/** "A miniszter | szóvivője", "bakanın | sözcüsü": where the noun that counts stands last, its ending shows that those before it only say whose. */
export const ownedHead = (
  words: readonly string[],
  { headFinal, verbLast, ezafe, roles, possessiveEndings }: Lexicon,
) =>
  headFinal || (verbLast && !ezafe)
    ? words.findLast((word) => roles.has(word) && possessiveEndings.has(word))
    : undefined;

const ELIDED = /(\p{L}+)['’](?=\p{L})/gu;

const LETTERS = /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu;

const withoutEnding = (word: string, ending: string) =>
  word.endsWith(ending) ? word.slice(0, word.length - ending.length) : word;

/** The index of all roles that the people are called by. */
export function roleIndexOf(people: readonly Person[], lexicon: Lexicon) {
  /** The words of a role that tell it from others. */
  const wordsOf = remembering(wordsIn);
  /** Those of its words that do not only say of whom or of what it is: "spokesman | of the minister". */
  const headsOf = remembering(headsIn);
  const byWord = kinOf<Person>(lexicon.isNounForm);
  const isCompounding = lexicon.capitalNouns;
  for (const person of people) for (const role of person.called) add(person, role);
  return { add, wordsOf, headsOf, find };

  /** Says that the article calls this person so. */
  function add(person: Person, role: string): void {
    for (const word of wordsOf(role)) {
      byWord.add(word, person);
      const parts = word.split('-');
      if (parts.length > 1) byWord.add(parts.at(isCompounding ? -1 : 0) ?? '', person);
    }
  }

  function wordsIn(role: string): string[] {
    // "Ministro dell'Interno": the article is no part of what he is minister of.
    const apart = role.replace(ELIDED, (stuck, word: string) => (lexicon.elided.has(word) ? '' : stuck));
    // "The head of the | WHO": small words count where they are letters that stand for a body.
    const letters = (apart.match(LETTERS) ?? []).flatMap(nameWords);
    return lexicon
      .oneMeaning(nameWords(apart))
      .filter(
        (word) => word.length > 3 || letters.includes(word) || lexicon.roles.has(word) || lexicon.bodies.has(word),
      );
  }

  function headsIn(role: string): string[] {
    // "Пресс-секретарь | мэра": where nouns have cases, whose it is stands bare behind it.
    if (lexicon.hasCases) {
      const all = wordsOf(role);
      return all.slice(0, all.findIndex((word) => lexicon.roles.has(word)) + 1 || all.length);
    }
    let noun = false;
    let inside = false;
    const heads = role.split(/\s+/u).filter((word) => {
      const key = plain(word.toLowerCase());
      inside ||= noun && lexicon.of.has(key);
      noun ||= !lexicon.of.has(key);
      return !inside;
    });
    const words = wordsOf(heads.join(' '));
    const all = wordsOf(role);
    // "Presidente | del Consiglio" has the meaning of "premier" only as a whole.
    const isApart = words.some((word) => lexicon.roles.has(word) && all.includes(word));
    if (!isApart) return all;
    const owned = ownedHead(words, lexicon);
    return owned ? [owned] : words;
  }

  /**
   * The person whose role is told in the same words, or has the same noun where that is all that is said; all words must be in it
   * where `whole` is set. Those in focus come first; null where nobody is called so.
   */
  function find(
    words: readonly string[],
    focus: readonly Person[],
    gender: Gender = null,
    whole?: 'whole',
  ): Person | null {
    const all = new Set([...focus, ...words.flatMap((word) => byWord.of(word))]);
    // "La guida", after "la guida Ugo Neri": a man only where no woman is called so, and the text speaks of none.
    const couldBe = (it: Person) => it.gender === gender || (it.gender === null && isPersonal(it, lexicon));
    const canBeOther = gender === null || !focus.some(couldBe);
    const candidates = [...all]
      .filter((it) => canBeOther || agree(it, gender))
      .sort((a, b) => Number(agree(b, gender)) - Number(agree(a, gender)));
    const head = ownedHead(words, lexicon) ?? words.find((word) => lexicon.roles.has(word));
    // A word that nothing shows to be a role must stand there again as it is.
    const fits = head === undefined ? Object.is : isSame;
    const sharedWith = (own: readonly string[], role: string) =>
      words.filter((word) => own.some((it) => fits(it, word)) || spells(role, word)).length;
    const scored = candidates
      .flatMap((person) => person.called.map((role) => ({ person, role, own: wordsOf(role), heads: headsOf(role) })))
      .map((it) => ({ ...it, shared: sharedWith(it.own, it.role) }))
      .filter(({ own, shared }) => shared > 0 && shared >= Math.min(words.length, own.length));
    if (scored.length === 0) return (head && !whole && inOtherWords(head, words, candidates)) || null;
    const most = Math.max(...scored.map((it) => it.shared));
    // "The Dane".
    const noun = head ?? words.find((word) => lexicon.demonyms.has(word)) ?? '';
    const best = scored.filter((it) => it.shared === most);
    const found = best.find((it) => it.heads.some((own) => isSame(own, noun)))?.person ?? null;
    // "The French president" after "President Fenwick" and "France's president": the one spoken of last.
    const isOne = (role: string) =>
      wordsOf(role).length <= words.length && headsOf(role).some((own) => isSame(own, noun));
    return found && most < words.length
      ? (candidates.find((it) => focus.includes(it) && it.called.some(isOne)) ?? found)
      : found;
  }

  /** "The head of the | NRA" after "the head of the National Rivers Agency". */
  function spells(role: string, letters: string): boolean {
    return letters.length >= ENOUGH_LETTERS && heavyInitials(nameWords(role), lexicon).includes(letters);
  }

  /** "The head of the bank" after "its president": all but a word that can stand for the noun is said again. */
  function inOtherWords(head: string, words: readonly string[], people: readonly Person[]): Person | undefined {
    const rest = words.filter((word) => word !== head);
    const isOne = (own: readonly string[]) =>
      own.some((it) => lexicon.isKindOf(head, it)) && rest.every((word) => own.some((it) => isSame(it, word)));
    return rest.length > 0
      ? people.find((it) => !it.plural && it.called.some((role) => isOne(wordsOf(role))))
      : undefined;
  }

  /** "Der Staatsanwalt" is also an "Oberstaatsanwalt", where nouns are joined to one word; "procurorul" is the "procurorul-șef". */
  function isSame(own: string, word: string): boolean {
    const stems = isCompounding ? [word, ...lexicon.nounEndings.map((ending) => withoutEnding(word, ending))] : [];
    return (
      lexicon.isNounForm(own, word) ||
      own.startsWith(`${word}-`) ||
      stems.some((stem) => stem.length >= SHORTEST_NOUN && own.endsWith(stem))
    );
  }
}
