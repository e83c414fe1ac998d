import { describedFrom } from './case.ts';
import { isLower } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitleOrInitial } from './name-words.ts';
import type { Item } from './narrative.ts';
import type { Sense } from './noun-sense.ts';
import type { Nouns } from './nouns.ts';
import type { Range } from './phrase.ts';

/** What the nouns say that somebody is, before the name or behind it, null where they don't; and where the phrase then ends. */
export function roleIn(
  items: readonly Item[],
  nouns: Nouns,
  sense: Sense,
  lexicon: Lexicon,
): { role: Range | null; end: number } {
  const { first } = nouns;
  const { name } = sense;
  const behind = name && roleBehind(items, nouns, name, lexicon);
  if (behind !== null) return { role: [behind, nouns.end], end: nouns.end };
  // Without capitals, what follows a name is its verb's object.
  const end = name && lexicon.noCapitals ? name[1] : nouns.end;
  const tells = sense.hasRole || describes(items, nouns, sense, lexicon);
  return { role: tells ? trimRole(items, first, name?.[0] ?? end, lexicon) : null, end };
}

/** "Emre Kaya başkan": the item of a role right behind the name. */
function roleBehind(items: readonly Item[], { first, end }: Nouns, name: Range, lexicon: Lexicon): number | null {
  if (name[0] !== first && !lexicon.nameFirst) return null;
  // "Szalai Katalin | környezetvédelmi miniszter".
  const noun = lexicon.nameFirst ? end - 1 : name[1];
  return name[1] < end && lexicon.roles.at(items, noun) ? name[1] : null;
}

/** Small words before a name say what the person is, though the lists do not have them: "ο μυλωνάς Στρατής". */
function describes(
  items: readonly Item[],
  { first, hasArticle }: Nouns,
  { name, hasBody }: Sense,
  lexicon: Lexicon,
): boolean {
  if (name === null) return false;
  // "The Spaniard | Luis Tarno".
  if (lexicon.demonyms.at(items, name[0] - 1)) return true;
  const words = items.slice(first, name[0]);
  // "57-letni | Jan Lis".
  if (words.every((item) => lexicon.adjectiveEndings.has(item.key))) return false;
  return hasBody || ((hasArticle || lexicon.bareNouns) && words.every((item) => !item.capital));
}

function trimRole(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  let start = describedFrom(items, from, to, lexicon);
  // "Dazu | nahm | Ministerin Anna Ahlers Stellung".
  const isVerb = (i: number) => isLower(items[i]) && !lexicon.adjectiveEndings.at(items, i);
  while (lexicon.capitalNouns && start < to && isVerb(start)) start++;
  while (isTitleOrInitial(items, start, lexicon) && !lexicon.roles.at(items, start)) start++;
  // "Declarația | primarului Ion Lupu".
  if (lexicon.utterances.at(items, start)) start++;
  // "Labour leader | Sir | Kevin Vane".
  let end = to;
  while (end > start + 1 && isTitleOrInitial(items, end - 1, lexicon) && !lexicon.roles.at(items, end - 1)) end--;
  return start < end ? [start, end] : null;
}
