import { MOVABLE_VOWEL, OPEN_ENDING } from '../language/declension.ts';

/** Words that are akin share a beginning that lacks at most so many letters of either. */
const LONGEST_ENDING = 4;
const SHORTEST_BEGINNING = 3;

/** The accent of Greek moves with the case: "πρόεδρος", "προέδρου". */
const unaccented = (word: string) => (/[άέήίόύώ]/.test(word) ? word.normalize('NFD').replace(/\u0301/g, '') : word);

/** The same word, or two cases of it: one begins with the other but for its last vowel ("Рогова", "Роговой"). */
function akin(one: string, other: string): boolean {
  const [a, b] = [unaccented(one), unaccented(other)];
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > Math.min(3, short.length - 1)) return false;
  return long.startsWith(short.replace(OPEN_ENDING, ''));
}

/** The same word in a language with cases. */
export const akinNouns = (a: string, b: string): boolean =>
  akin(a, b) || akin(a.replace(MOVABLE_VOWEL, ''), b.replace(MOVABLE_VOWEL, ''));

/** The same noun in a language without cases: after the letters that both begin with, each has no more than one of these endings. */
export const akinBy =
  (endings: ReadonlySet<string>) =>
  (a: string, b: string): boolean => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    return a === b || (same >= SHORTEST_BEGINNING && [a, b].every((word) => endings.has(word.slice(same))));
  };

/** No text tells more things apart that one word stands for. */
const MOST = 50;

/** An empty store of what words stand for, found again by any form of the word; `isForm` tells whether two are forms of one word. */
export function kinOf<T>(isForm = akin) {
  const things = new Map<string, T[]>();
  const byBeginning = new Map<string, string[]>();
  const remembered = new Map<string, readonly T[]>();
  return {
    add(word: string, it: T): void {
      remembered.clear();
      const known = things.get(word);
      if (known && known.length < MOST) known.push(it);
      if (known) return;
      things.set(word, [it]);
      for (const beginning of beginnings(word)) {
        const words = byBeginning.get(beginning);
        if (words) words.push(word);
        else byBeginning.set(beginning, [word]);
      }
    },
    /** Everything that a form of the word stands for. */
    of(word: string): readonly T[] {
      const known = remembered.get(word) ?? find(word);
      remembered.set(word, known);
      return known;
    },
  };

  function find(word: string): T[] {
    const near = new Set(beginnings(word).flatMap((beginning) => byBeginning.get(beginning) ?? []));
    return [...near].filter((it) => isForm(it, word)).flatMap((it) => things.get(it) ?? []);
  }
}

function beginnings(accented: string): string[] {
  const word = unaccented(accented);
  const shortest = Math.min(word.length, Math.max(SHORTEST_BEGINNING, word.length - LONGEST_ENDING));
  return Array.from({ length: word.length - shortest + 1 }, (_, more) => word.slice(0, shortest + more));
}

/** Tells whether a word is akin to one of these. */
export function kindred(items: readonly { key: string }[]): (key: string) => boolean {
  const index = kinOf<true>();
  for (const key of new Set(items.map((item) => item.key))) index.add(key, true);
  return (key) => index.of(key).length > 0;
}
