import { plain } from '../text/words.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** Small words inside a name. */
export const PARTICLE = new Set(
  'بن بنت أبو عبد فان فون دي دا لا de von van der den del della di da do dos das du la le el al bin ibn ben ter ten zu zum af y e ní fon von’t ван фон де дер ди дель ла ле аль эль ал ел бен бин ибн φον φαν βαν ντε ντα ντι ντερ ντελ λα λε ελ αλ μπιν μπεν'
    .split(' ')
    .map(plain),
);

/** Agencies, channels and platforms that the press of every country cites. */
const OUTLETS = new Set(
  `afp agerpres anadolu ansa ap axios bbc belga bloomberg bluesky cbs cnbc cnn dpa dw efe euronews facebook guardian instagram interfax lapresse
  linkedin lusa mediafax mti nbc pap politico reuters rfi sky social tanjug tass telegram threads tiktok tvr twitter ukrinform x youtube`.split(
    /\s+/,
  ),
);

const PARTS_OF_OUTLETS = new Set('news world radio tv sport'.split(' '));

/** "BBC | News Brasil": goes on with the name of an outlet. */
export const isPartOfOutlet = (item: Item | undefined) => PARTS_OF_OUTLETS.has(item?.key ?? '');

/** "Pentru Euronews | Dan Pop", "w serwisie X | Lis": behind a preposition, a name follows where something was said or written. */
export const followsOutlet = (items: readonly Item[], from: number, i: number) =>
  i > from &&
  !isPartOfOutlet(items[i]) &&
  OUTLETS.has(items[i - 1]?.key ?? '') &&
  (isCapital(items[i + 1]) || items[i - 1]?.text === 'X');

/** "Заявив Лозинець | NRT": right behind a verb of saying, an outlet or another script behind a name is whom it is told. */
export const isToldOutlet = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  lexicon.hasCases &&
  isCapital(items[i - 1]) &&
  lexicon.cues.at(items, from - 1) &&
  (OUTLETS.has(items[i]?.key ?? '') ||
    (/\p{Script=Cyrillic}/u.test(items[i - 1]?.text ?? '') && /^\p{Script=Latin}/u.test(items[i]?.text ?? '')));

/** Small words that are part of a name only behind another one: "von | der Leyen", "فون | در لاین". */
const SECOND = new Set('دير در دن دو'.split(' '));
const FIRST = new Set('فون فان فن'.split(' '));

/** The second of two small words inside a name, though it looks like a preposition. */
export const isSecondParticle = (items: readonly { key: string }[], i: number) =>
  SECOND.has(items[i]?.key ?? '') && FIRST.has(items[i - 1]?.key ?? '');

/** Ends whoever something belongs to: "Fenwick's". */
export const POSSESSIVE = /['’]s?$/;

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
  while (next < i + 3 && PARTICLE.has(items[next]?.key ?? '') && !items[next]?.capital) next++;
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
  while (first > i - 3 && items[first - 1]?.kind === 'word' && PARTICLE.has(items[first - 1]?.key ?? '')) first--;
  return partsNames(items, first) ? i : first;
}

/** A title of address: "Mr", "Dr". */
export const isTitle = (items: readonly Item[], i: number, { mr, mrs, dr }: Lexicon) =>
  [mr, mrs, dr].some((list) => list.at(items, i));

/** Stands before a name and is none: a title of address, or an initial. */
export const isTitleOrInitial = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isTitle(items, i, lexicon) || (items[i]?.key.length === 1 && items[i]?.capital === true);

/** Whether what a person can be stands between two items. */
export function rolesIn(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (items[i]?.kind === 'word' && lexicon.roles.at(items, i)) return true;
  return false;
}

/** A given name that the data has, and another capital behind it. */
export const opensFullName = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isCapital(items[i + 1]) && isListed(items[i], lexicon);

/** A given name that the data has. */
export const isListed = (item: Item | undefined, lexicon: Lexicon) =>
  [lexicon.hisNames, lexicon.herNames].some((list) => list.names(item?.key ?? ''));
