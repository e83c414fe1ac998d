import { plain } from '../text/words.ts';
import { remembering } from './remembering.ts';

/** A word list ready for look-up. */
export interface WordList {
  isEmpty: boolean;
  /** How many tokens from `at` on are an entry of the list; the longest entry counts, 0 for none. */
  match(tokens: readonly { key: string }[], at: number): number;
  has(key: string): boolean;
  /** The token at index `i` is a word of the list. */
  at(tokens: readonly { key: string }[], i: number): boolean;
  /** The word itself is an entry, not only its ending or beginning. */
  names(key: string): boolean;
  /** The word is an entry that has a class, without any ending. */
  isStem(key: string): boolean;
}

/** How the words of a language change. */
interface Morphology {
  proclitics: readonly string[];
  /** The endings of each class. */
  paradigms: ReadonlyMap<string, ReadonlySet<string>>;
  seen: SeenWords;
}

/** What the lists of a language have found of each word that was met: a row for each word, in which each list has its column. */
interface SeenWords {
  /** A column of its own for one more list. */
  column(): number;
  /** The row of a word; 0 in it says that the list was not asked yet. */
  row(key: string): Uint8Array;
}

const IS_IN = 1;
const IS_NOT_IN = 2;

/** Distinct words remembered: more than a story has, so that each list looks once at each. They live as long as the background does. */
const MOST_SEEN = 10_000;

export function seenWords(): SeenWords {
  const rows = new Map<string, Uint8Array>();
  let columns = 0;
  // Many lists are asked of one word after another.
  let last: string | undefined;
  let row: Uint8Array = new Uint8Array();
  return {
    column: () => columns++,
    row(key) {
      if (key === last) return row;
      last = key;
      const known = rows.get(key);
      row = known ?? new Uint8Array(columns);
      if (!known) {
        if (rows.size >= MOST_SEEN) rows.clear();
        rows.set(key, row);
      }
      return row;
    },
  };
}

/** The entries of a list of the data. */
export const entriesOf = (list = ''): readonly string[] => list.match(/\S+/g) ?? [];

/** The endings of a class as the data names them, "0" for none. */
export const endingsOf = (endings: string) =>
  new Set(endings.split(/\s+/).map((ending) => (ending === '0' ? '' : plain(ending))));

/** No stem or ending in the lists is longer. */
const LONGEST_STEM = 18;

interface Entries {
  whole: Set<string>;
  beginnings: Set<string>;
  /** Beginnings that only the endings of their classes may follow. */
  stems: Map<string, ReadonlySet<string>[]>;
  endings: Set<string>;
}

/** Makes a list of the data ready: its entries parted by white space, in the notation of `Reporting`. */
export function wordList(words: string, morphology: Morphology): WordList {
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
  const beginningWith = remembering((key) => parts.filter(([first]) => first?.(key)));
  const whole = new Set(all.map(plain));
  const stems = new Set(all.flatMap((word) => (word.includes('/') ? plain(word.slice(0, word.indexOf('/'))) : [])));
  return {
    isEmpty: all.length === 0,
    has,
    at(tokens, i) {
      const token = tokens[i];
      return token !== undefined && has(token.key);
    },
    names: (key) => whole.has(key),
    isStem: (key) => stems.has(key),
    match(tokens, at) {
      const key = tokens[at]?.key;
      if (key === undefined) return 0;
      if (phrases.length > 0 && opens(key)) {
        const whole = beginningWith(key).find((phrase) =>
          phrase.every((fits, i) => i === 0 || fits(tokens[at + i]?.key ?? '')),
        );
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

function lookUp(words: string[], { proclitics, paradigms, seen }: Morphology): (key: string) => boolean {
  if (words.length === 0) return () => false;
  const list = entries(words, paradigms);
  const column = seen.column();
  return (key) => {
    const row = seen.row(key);
    row[column] ||=
      fits(list, key) || proclitics.some((it) => key.startsWith(it) && fits(list, key.slice(it.length)))
        ? IS_IN
        : IS_NOT_IN;
    return row[column] === IS_IN;
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
  // "*" alone.
  if (it.whole.has(key) || it.endings.has('')) return true;
  for (let length = Math.min(key.length, LONGEST_STEM); length > 0; length--) {
    const beginning = key.slice(0, length);
    if (it.beginnings.has(beginning) || it.endings.has(key.slice(-length))) return true;
    if (it.stems.get(beginning)?.some((endings) => endings.has(key.slice(length)))) return true;
  }
  return false;
}
