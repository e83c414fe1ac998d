/** Endings that change with case and number stand after the last consonant. */
const OPEN_ENDING = /[aeiouyąęáéíóúőűăâîаеёиоуыэюяйьіїєαεηιουωάέήίόύώ]$/u;

/** The same word, or two cases of it: one begins with the other but for its last vowel ("Рогова", "Роговой"). */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 3) return false;
  return long.startsWith(OPEN_ENDING.test(short) ? short.slice(0, -1) : short);
}

/** What words stand for, found again by any form of the word. */
export interface Kin<T> {
  add(word: string, it: T): void;
  /** In the order in which they were added. */
  of(word: string): T[];
}

/** Words that are akin share a beginning that lacks at most so many letters of either. */
const LONGEST_ENDING = 4;
const SHORTEST_BEGINNING = 3;

export function kinOf<T>(): Kin<T> {
  const entries: { word: string; it: T }[] = [];
  const byBeginning = new Map<string, number[]>();
  return {
    add(word, it) {
      for (const beginning of beginnings(word)) {
        const known = byBeginning.get(beginning);
        if (known) known.push(entries.length);
        else byBeginning.set(beginning, [entries.length]);
      }
      entries.push({ word, it });
    },
    of(word) {
      const near = new Set(beginnings(word).flatMap((beginning) => byBeginning.get(beginning) ?? []));
      return [...near]
        .sort((a, b) => a - b)
        .flatMap((n) => (entries[n] && akin(entries[n].word, word) ? entries[n].it : []));
    },
  };
}

function beginnings(word: string): string[] {
  const shortest = Math.min(word.length, Math.max(SHORTEST_BEGINNING, word.length - LONGEST_ENDING));
  return Array.from({ length: word.length - shortest + 1 }, (_, more) => word.slice(0, shortest + more));
}
