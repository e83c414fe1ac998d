import { plain } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { LETTERS, type Sentence } from './narrative.ts';
import type { Person } from './person.ts';
import { isBody } from './personal.ts';
import type { Phrase } from './phrase.ts';

/** With fewer letters, chance would do. */
export const ENOUGH_LETTERS = 3;

/** Which bodies of a text letters stand for: "the NRA" after "the Norby River Agency (NRA)", or after one whose words begin so. */
export function acronymsOf(spokenOf: readonly Person[], lexicon: Lexicon) {
  const known = new Map<string, Person>();
  return { learn, bodyOf };

  /** Remembers the letters that stand in brackets behind a phrase for this person, unless they only say of what: "Fenwick (SPD)". */
  function learn(person: Person, { from, to }: Phrase, sentence: Sentence): void {
    const letters = sentence.slice(from, to).findLast((item) => item.letters)?.letters;
    if (letters && (isOther(person, letters) || spells(person, letters))) known.set(letters, person);
  }

  /** "Światowa Organizacja Zdrowia (WHO)", "Bundeskriminalamt (BKA)": letters of another language or of one word; not those of more words than the name has. */
  function isOther(person: Person, letters: string): boolean {
    const inOrder = new RegExp(`^${[...plain(letters.toLowerCase())].join('.*')}`, 'u');
    return (
      isBody(person, lexicon) && (letters.length <= person.words.length + 1 || inOrder.test(person.words.join('')))
    );
  }

  /** The body that a name of capitals alone stands for; null where the text told of none. */
  function bodyOf(name: string): Person | null {
    if (!LETTERS.test(name)) return null;
    const spelt = name.length < ENOUGH_LETTERS ? undefined : spokenOf.find((it) => spells(it, name));
    return known.get(name) ?? spelt ?? null;
  }

  function spells({ words, human }: Person, letters: string): boolean {
    const key = plain(letters.toLowerCase());
    return !human && words.length > 1 && [initials(words), heavyInitials(words, lexicon)].includes(key);
  }
}

const initials = (words: readonly string[]) => words.map(([first]) => first).join('');

/** The letters that the words of a name or role begin with, small words left out. */
export const heavyInitials = (words: readonly string[], { functionWords }: Lexicon) =>
  initials(words.filter((word) => !functionWords.has(word)));
