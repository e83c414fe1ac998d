import { firstParticles, particles, secondParticles } from '../language/everywhere.ts';
import { plain } from '../text/words.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed } from './name-words.ts';
import type { Item } from './narrative.ts';
import { entriesOf } from './word-list.ts';

const PARTICLES = new Set(entriesOf(particles).map(plain));
const FIRST = new Set(entriesOf(firstParticles));
const SECOND = new Set(entriesOf(secondParticles));

/** A small word inside a name, if it stands in one: "von", "بن". */
export const isParticle = (item: Item | undefined) => PARTICLES.has(item?.key ?? '');

/** The second of two small words inside a name, though it looks like a preposition. */
export const isSecondParticle = (items: readonly { key: string }[], i: number) =>
  SECOND.has(items[i]?.key ?? '') && FIRST.has(items[i - 1]?.key ?? '');

/** "Dossi e Gherardi" are two, "Pedro Costa e Silva" is one. */
const partsNames = (items: readonly Item[], i: number) =>
  items[i]?.key.length === 1 && !(isCapital(items[i - 2]) && isCapital(items[i - 1]) && !isCapital(items[i + 2]));

/** "Vox | al | PP": an acronym is no part of a name, unless all of that is in capitals. */
const partsAcronym = (items: readonly Item[], particle: number, next: number) =>
  /^\p{Lu}{2,}$/u.test(items[next]?.text ?? '') && /\p{Ll}/u.test(items[particle - 1]?.text ?? '');

/** How many particles stand from item `i` on before a capital: "von der | Leyen". */
export function particlesAt(items: readonly Item[], i: number): number {
  if (partsNames(items, i)) return 0;
  let next = i;
  while (next < i + 3 && isParticle(items[next]) && !items[next]?.capital) next++;
  const isName = items[next]?.kind === 'word' && items[next]?.capital && !partsAcronym(items, i, next);
  return isName ? next - i : 0;
}

/** "Ursula | von der Leyen": behind a listed given name, before two capitals, or with small words of names alone. */
export function opensParticles(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const length = particlesAt(items, i + 1);
  if (length === 0 || !isCapital(items[i])) return false;
  const key = items[i + 1]?.key ?? '';
  return (
    isListed(items[i], lexicon) ||
    (isCapital(items[i + length + 2]) && !lexicon.capitalNouns) ||
    ![lexicon.of, lexicon.prepositions, lexicon.definite].some((list) => list.has(key))
  );
}

/** Where the particles that end before item `i` begin. */
export function particlesBefore(items: readonly Item[], i: number): number {
  let first = i;
  while (first > i - 3 && items[first - 1]?.kind === 'word' && isParticle(items[first - 1])) first--;
  return partsNames(items, first) ? i : first;
}
