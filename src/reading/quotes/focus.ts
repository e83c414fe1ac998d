import type { Lexicon } from './lexicon.ts';
import type { Person } from './person.ts';

/** How many of the people spoken of last a pronoun is tried on. */
const MEMORY = 12;

/** Whom a text speaks of at each point. */
export type Focus = ReturnType<typeof focusOf>;

/** The focus of a text that has not begun. */
export function focusOf(lexicon: Lexicon) {
  let paper: Person | null = null;
  const people: Person[] = [];
  const mentioned: Person[] = [];
  const known = new Set<Person>();
  /** How many of those in focus the paragraph has spoken of. */
  let here = 0;
  return {
    /** Whom the text speaks of, the nearest first. */
    people: people as readonly Person[],
    /** Whoever was named, the last first. */
    mentioned: mentioned as readonly Person[],
    begin,
    turnTo,
    mention,
    /** The paragraph has spoken of this person. */
    isHere: (person: Person) => people.slice(0, here).includes(person),
    /** The text has spoken of this person. */
    knows: (person: Person) => known.has(person),
    /** The document that the last sentence was about; null where it was about something else. */
    paper: () => paper,
  };

  /** Says that a paragraph begins: whom it names for the first time is nearer than those of the paragraphs before. */
  function begin(): void {
    here = 0;
  }

  /** Says that the text now speaks of this person. */
  function turnTo(person: Person): void {
    known.add(person);
    paper = isPaper(person, lexicon) ? person : null;
    if (paper) return;
    const at = people.indexOf(person);
    moveTo(people, person, 0);
    if (at < 0 || at >= here) here++;
  }

  /** Says that this person is spoken of, beside whom the text speaks of; `free`: no preposition governs the name. */
  function mention(person: Person, free: boolean): void {
    known.add(person);
    moveTo(mentioned, person, 0);
    const at = people.indexOf(person);
    const place = free ? here : Math.max(here, 1);
    if (at < 0 || at >= place) moveTo(people, person, place);
  }
}

/** A document, though what it says is reported. */
export const isPaper = (person: Person, lexicon: Lexicon) => person.words.some((word) => lexicon.documents.has(word));

function moveTo(people: Person[], person: Person, place: number): void {
  const at = people.indexOf(person);
  if (at >= 0) people.splice(at, 1);
  people.splice(Math.min(people.length, place), 0, person);
  people.length = Math.min(people.length, MEMORY);
}
