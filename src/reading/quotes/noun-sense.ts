import { WOMANS_GENITIVE } from '../language/declension.ts';
import { endOfBody } from './body-name.ts';
import { isSeveral } from './gender.ts';
import { saysWhatFor } from './head-scan.ts';
import { isHead } from './heads.ts';
import { isCapital, isLower } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { fullNameIn, isListed, isTitle, opensFullName, rolesIn } from './name-words.ts';
import { nameAfterOf, nameIn } from './names.ts';
import type { Item } from './narrative.ts';
import type { Nouns } from './nouns.ts';
import type { Range } from './phrase.ts';
import type { WordList } from './word-list.ts';

/** What the nouns of a phrase can stand for. */
export interface Sense {
  /** The name in them, without title and role; item indices. */
  name: Range | null;
  hasRole: boolean;
  hasBody: boolean;
  hasDocument: boolean;
}

/** What the nouns of a phrase stand for, by the lists and by their place. */
export function senseOf(items: readonly Item[], nouns: Nouns, lexicon: Lexicon): Sense {
  const { first, headEnd, of, end } = nouns;
  const head = of === null ? '' : (items[of - 1]?.key ?? '');
  // "Udo Bergmann | der dpa".
  const complemented = lexicon.roles.has(head) && !(of !== null && opensFullName(items, of - 2, lexicon));
  // "The Dane", "românca", but "l'imprenditore Carlo | Lombardo".
  const isSurname = headEnd - 2 > first && isCapital(items[headEnd - 2]);
  const isOrigin = (nouns.definite || lexicon.genitiveRoles) && lexicon.demonyms.at(items, headEnd - 1);
  const demonym = isOrigin && !isSurname;
  // "An old lady".
  const isAddress = nouns.indefinite && isTitle(items, headEnd - 1, lexicon);
  const hasRole = demonym || isAddress || rolesIn(items, first, headEnd, lexicon);
  // "Commission | européenne".
  const isDescribed = of === null && headEnd > first + 1 && headEnd === endOfBody(items, first, lexicon);
  // "Uniunea Scriitorilor | din Sarna": a role in it says whose the body is.
  const isOfPeople = complemented && isCapital(items[first]) && lexicon.bodies.at(items, first);
  // "Agenția Națională | pentru Protecția Mediului", "le Conseil | de sécurité".
  const isWhole =
    isDescribed ||
    isOfPeople ||
    isBodyOf(items, nouns, lexicon) ||
    (of !== null && (saysWhatFor(items, first, of, lexicon) || saysWhatOf(items, nouns, of, lexicon)));
  const isRole = complemented || demonym;
  const inHead: Range | null = isWhole ? [first, end] : isRole ? null : nameInHead(items, nouns, lexicon);
  const behind = of !== null && hasRole && !isSeveral(head, lexicon) ? nameAfterOf(items, of, end, lexicon) : null;
  const name = oneOfNames(items, first, inHead, behind, lexicon);
  const holds = (list: WordList) => items.slice(first, headEnd).some((item) => list.has(item.key));
  return { name, hasRole, hasBody: holds(lexicon.bodies), hasDocument: holds(lexicon.documents) };
}

function nameInHead(items: readonly Item[], nouns: Nouns, lexicon: Lexicon): Range | null {
  const name = nameIn(items, nouns, lexicon);
  // "والدة | سامي": whose mother she is.
  const isOwner =
    lexicon.noCapitals && name?.[0] === nouns.first + 1 && lexicon.kin.names(items[nouns.first]?.key ?? '');
  // "Die | Polizei Hannover".
  if (name && name[1] - name[0] === 1 && lexicon.localBodies.at(items, name[0] - 1)) return [name[0] - 1, name[1]];
  return isOwner || (name && isWomansGenitive(items, name[0], lexicon)) ? null : name;
}

/** "Avocatul | Anei Pop": behind a role, a woman's given name with the ending that says whose. */
function isWomansGenitive(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const key = items[i]?.key ?? '';
  // "Președintele | Andrei Pop".
  if (lexicon.owners.isEmpty || lexicon.hasCases || isListed(items[i], lexicon)) return false;
  const given = key.replace(WOMANS_GENITIVE, 'a');
  return given !== key && lexicon.roles.at(items, i - 1) && isListed({ key: given }, lexicon);
}

/** Of the name in a head and the one behind what it is of, who the nouns stand for. */
function oneOfNames(
  items: readonly Item[],
  first: number,
  inHead: Range | null,
  behind: Range | null,
  lexicon: Lexicon,
): Range | null {
  const opensFull = behind !== null && isListed(items[behind[0]], lexicon);
  // "Ο βουλευτής | Ρόδου | του ΚΚΛ Νίκος Λαρής": where whose a role is stands bare behind it, a given name behind more of that.
  const isWhose = lexicon.genitiveRoles && inHead !== null && inHead[1] - inHead[0] === 1;
  if (isWhose && opensFull) return behind;
  // "Fonte | da Proteção Civil Municipal".
  const isUnnamed = lexicon.unnamed.at(items, first) && !opensFull;
  return inHead ?? (isUnnamed ? null : behind);
}

/** "Ο Πανελλήνιος Σύνδεσμος | Εξαγωγέων", "the Central Bank | of Ireland": whose a body is belongs to its name. */
function isBodyOf(items: readonly Item[], { first, headEnd, of, end }: Nouns, lexicon: Lexicon): boolean {
  const isOwner = (i: number) => lexicon.articleNames && items[i]?.owner === true;
  const inHead = items.slice(first, headEnd).findIndex((item) => lexicon.bodies.has(item.key));
  const body = first + inHead;
  if (inHead < 0 || rolesIn(items, first, body, lexicon)) return false;
  if (isOwner(headEnd - 1)) return items.slice(body + 1, headEnd).every(({ owner }) => owner);
  if (of === null || lexicon.capitalNouns || !isCapital(items[end - 1])) return false;
  const described = endOfBody(items, first, lexicon);
  const isName = items.slice(first, headEnd).every((item, n) => isCapital(item) || first + n < described);
  return isName && !rolesIn(items, of, end, lexicon) && fullNameIn(items, of, end, lexicon) < 0;
}

/** A body that is written with a capital, and small words that describe it and say of what it is. */
const saysWhatOf = (items: readonly Item[], { first, end }: Nouns, of: number, lexicon: Lexicon) =>
  !lexicon.capitalNouns &&
  of === Math.max(first + 1, endOfBody(items, first, lexicon)) &&
  isCapital(items[first]) &&
  lexicon.bodies.at(items, first) &&
  !items.slice(of, of + 3).some((item, n) => of + n < end && item.capital);

/** Whether nothing shows that the nouns are anybody or anything that one could name. */
export function isNobody(items: readonly Item[], nouns: Nouns, { name, hasRole }: Sense, lexicon: Lexicon): boolean {
  const { first, headEnd, hasArticle } = nouns;
  const { verbFirst, verbSecond, capitalNouns, bareNouns } = lexicon;
  // "Zu dieser Zeit | ging Ahlers".
  const verb = verbFirst || (verbSecond && !hasArticle && !hasRole);
  if (name) return verb && name[0] > first && !opensRole(items, first, lexicon);
  const key = items[first]?.key ?? '';
  if (hasRole) return !hasArticle && verbFirst && !isHead(items, first, lexicon);
  // "A Kormányinfón": the ending of a place.
  if (isCapital(items[headEnd - 1]) && lexicon.obliqueNouns.at(items, headEnd - 1)) return true;
  // "Das | kann".
  const none = capitalNouns && items.slice(first, headEnd).every(isLower);
  // "Local | authorities".
  const body = lexicon.bodies.has(key) || lexicon.bodies.at(items, headEnd - 1);
  return none || (!hasArticle && !bareNouns && !body && !lexicon.documents.has(key));
}

/** What is no verb: "ويُعرف | الوزير هنري". */
const opensRole = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isHead(items, i, lexicon) ||
  isTitle(items, i, lexicon) ||
  lexicon.joinedArticle.at(items, i) ||
  lexicon.prepositions.at(items, i - 1);
