import { isPossessed } from './apposition-end.ts';
import { hasObliqueName, subjectBehind } from './case.ts';
import { cuesIn, isContraction } from './cues.ts';
import { isWord } from './items.ts';
import { hasArticleIn } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { fullNameBehind, fullNameIn, isTitle, rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import { isPartOfOutlet } from './outlets.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { hasArticle } from './uncased-words.ts';

/** The next phrase may follow at once: "ao PÚBLICO | Luís Flores", "devant la presse | Yannick Morel". */
export function endOfGoverned(sentence: Sentence, preposition: number, phrase: Phrase, lexicon: Lexicon): number {
  const { bareNouns } = lexicon;
  if (hasSubjectArticle(sentence, phrase, lexicon)) return phrase.from;
  if (lexicon.verbFirst) return subjectWithin(sentence, phrase, lexicon);
  const behind = subjectBehind(sentence, phrase, lexicon);
  if (behind < phrase.to) return behind;
  // "Devant la cour | Me Ferrand".
  for (let i = phrase.from + 2; i < phrase.to - 1; i++) if (isTitle(sentence, i, lexicon)) return i;
  if (!phrase.name || lexicon.articleNames) return phrase.to;
  const [first, last] = phrase.name;
  const { from } = phrase;
  const noun = from + Math.max(lexicon.definite.match(sentence, from), lexicon.indefinite.match(sentence, from));
  const several = lexicon.many.at(sentence, from);
  const another = !bareNouns && !rolesIn(sentence, from, first, lexicon);
  const parted = another || several;
  // "Tras el partido | Iker Landa".
  const isWhole = lexicon.headFirst && first === noun + 1 && fullNameIn(sentence, first, last, lexicon) === first;
  if (first > noun && parted && (isWhole || !isNamesake(sentence, noun, first, lexicon))) return first;
  const body =
    /^\p{Lu}{2}/u.test(sentence[first]?.text ?? '') ||
    first > from ||
    isContraction(sentence[preposition]?.key ?? '', lexicon);
  // "A Roma | Giorgia Melani", "à BBC News Brasil | Helena Rocha".
  const full = fullNameBehind(sentence, first, last, lexicon);
  if (full > 0) return full;
  let next = first + 1;
  while (isPartOfOutlet(sentence[next])) next++;
  return last - next > 1 && body && !lexicon.bodies.at(sentence, first) ? next : phrase.to;
}

/**
 * "في مؤتمر صحافي | الوزير": where the verb stands first, its subject may follow at once behind a
 * body, or behind a noun and an adjective without an article.
 */
function subjectWithin(sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon): number {
  for (let i = from + 1; i < to; i++) {
    const role = lexicon.roles.at(sentence, i) && !hasArticleIn(sentence, from, i, lexicon);
    // "في مؤتمر صحافي | وزير الدفاع", but "في مكتب وزير الدفاع": behind an adjective the article of what the role is of will do.
    const articled = hasArticle(sentence, i, lexicon) || (i > from + 1 && hasArticle(sentence, i + 1, lexicon));
    if (role && articled) return i;
  }
  return to;
}

/** "La cadena Onda Norte", "la red social Tarna", "the film Winter": the noun has that name. */
const isNamesake = (sentence: Sentence, noun: number, first: number, lexicon: Lexicon) =>
  lexicon.bodies.at(sentence, lexicon.headFirst ? noun : first - 1) || lexicon.naming.match(sentence, first - 1) > 0;

/** What a preposition governs, or what the case shows to be no subject. */
interface Governed {
  /** -1 where there is none. */
  end: number;
  kind: 'name' | 'list' | 'role' | null;
}

/** All noun phrases between two items that no preposition governs, in order. */
export function phrasesIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  let last: Governed = { end: -1, kind: null };
  /** Where a name ends, or what somebody is behind it. */
  let named = -1;
  for (let i = Math.max(0, from); i < to; i++) {
    const phrase = isWord(sentence[i]) ? phraseAt(sentence, i, lexicon, to) : null;
    if (!phrase) continue;
    const listed = isListed(sentence, phrase, last, lexicon);
    const small = i > from && sentence[i - 1]?.kind === 'word' && !hasSubjectArticle(sentence, phrase, lexicon);
    const governed =
      listed || (small && (governs(sentence, i - 1, lexicon) || isJoined(sentence, phrase, last, lexicon)));
    if ((!governed || hasOwnVerb(sentence, phrase, lexicon)) && !isObject(sentence, phrase, lexicon)) {
      const apposed = isApposition(sentence, phrase, named, lexicon);
      if (!apposed) found.push(phrase);
      if (apposed || phrase.name) named = phrase.to;
    }
    const oblique = lexicon.hasCases && hasObliqueName(sentence, phrase, lexicon);
    const end = governed ? endOfGoverned(sentence, i - 1, phrase, lexicon) : phrase.to;
    const kind = phrase.name ? (listed ? 'list' : 'name') : phrase.role && 'role';
    last = { end: governed || oblique ? end : -1, kind };
    i = end - 1;
  }
  return found;
}

/** "For Nora Fenwick, | Ole Brandvik | and | Ana Lobo", "for the mayor, | Nora Fenwick |, …": the comma parts the names of a list, or a role from its name. */
function isListed(sentence: Sentence, phrase: Phrase, { end, kind }: Governed, lexicon: Lexicon): boolean {
  const words = wordsOfBareName(phrase);
  if (end !== phrase.from - 1 || kind === null || words === 0 || sentence[end]?.kind !== 'comma') return false;
  return kind === 'role' ? words > 1 && sentence[phrase.to]?.kind !== 'word' : lexicon.and.at(sentence, phrase.to);
}

/** "Of Tarn | and Free River, the group said", "z Opola | i Sarny": an "and" joins it to what is governed. */
function isJoined(sentence: Sentence, phrase: Phrase, { end, kind }: Governed, lexicon: Lexicon): boolean {
  if (end !== phrase.from - 1 || !lexicon.and.at(sentence, end)) return false;
  const words = wordsOfBareName(phrase);
  return sentence[phrase.to]?.kind === 'comma' || (kind === 'list' ? words > 0 : kind === 'name' && words === 1);
}

/** "As | Fenwick | puts it", "…, with | Fenwick | noting": the same word opens a clause, not so in "Anna Vik with the police said". */
const hasOwnVerb = (sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon) =>
  lexicon.but.at(sentence, from - 1) && sentence[from - 2]?.kind !== 'word' && lexicon.cues.match(sentence, to) > 0;

/** A preposition, or "of the", but not "σε ανακοίνωσή | του | το υπουργείο": an article before an article says whose. */
const governs = (sentence: Sentence, i: number, { prepositions, of, definite }: Lexicon) =>
  prepositions.at(sentence, i) || (of.at(sentence, i) && !(definite.at(sentence, i) && definite.at(sentence, i + 1)));

/** How many words a name without a role has. */
const wordsOfBareName = ({ name, role }: Phrase) => (name && !role ? name[1] - name[0] : 0);

/** "Μετά | ο υπουργός": where articles show the case, one of the subject's is governed by nothing. */
export const hasSubjectArticle = (sentence: Sentence, { from }: Phrase, lexicon: Lexicon) => {
  const article = sentence[from]?.key ?? '';
  const gendered = [lexicon.masculine, lexicon.feminine, lexicon.many].some((list) => list.has(article));
  return (
    !lexicon.objectArticles.isEmpty && gendered && lexicon.definite.has(article) && !lexicon.objectArticles.has(article)
  );
};

/** Its article, its place or what follows shows that it is no subject. */
export const isObject = (sentence: Sentence, phrase: Phrase, lexicon: Lexicon) =>
  lexicon.objectMarkers.at(sentence, nounBehind(sentence, phrase, lexicon)) ||
  lexicon.objectArticles.match(sentence, phrase.from) > 0 ||
  followsInfinitive(sentence, phrase, lexicon) ||
  hasObliqueRole(sentence, phrase, lexicon);

/** "Para | cerrar | el puente": right behind an infinitive that a preposition governs. */
const followsInfinitive = (sentence: Sentence, { from }: Phrase, lexicon: Lexicon) =>
  lexicon.infinitives.at(sentence, from - 1) &&
  sentence[from - 1]?.capital === false &&
  !isUngoverned(sentence, { from: from - 1 }, lexicon) &&
  !cuesIn(sentence, lexicon).some((cue) => cue.to === from && cue.from < from - 2);

/** "Luc Moreau | francia elnököt": where the role stands behind the name, its case counts for both; but "Kolozsi Rita | szakértőként". */
const hasObliqueRole = (sentence: Sentence, phrase: Phrase, lexicon: Lexicon) =>
  lexicon.nameFirst &&
  phrase.name !== null &&
  [nounBehind(sentence, phrase, lexicon)].some((i) => lexicon.roles.at(sentence, i) && !lexicon.stops.at(sentence, i));

/** "A Duna TV | esti élő műsorában": past the adjectives that may stand behind a name. */
function nounBehind(sentence: Sentence, { name, to }: Phrase, lexicon: Lexicon): number {
  let noun = to;
  while (name !== null && lexicon.nameFirst && lexicon.adjectiveEndings.at(sentence, noun)) noun++;
  return noun;
}

/** No preposition governs it. */
export const isUngoverned = (sentence: Sentence, { from }: Pick<Phrase, 'from'>, lexicon: Lexicon) =>
  ![lexicon.prepositions, lexicon.of].some((list) => list.at(sentence, from - 1));

/** "Nora Fenwick, an engineer, …", "in the garden of Nora Fenwick, an engineer, …": between commas right after a name. */
const isApposition = (sentence: Sentence, phrase: Phrase, named: number, lexicon: Lexicon) =>
  phrase.name === null &&
  sentence[phrase.from - 1]?.kind === 'comma' &&
  (named === phrase.from - 1 || isOwner(sentence, phrase, lexicon)) &&
  (sentence[phrase.to]?.kind !== 'word' ||
    lexicon.and.at(sentence, phrase.to) ||
    isPossessed(sentence, phrase.to - 1, lexicon));

/** "Of Nora Fenwick, | an engineer": before the comma stands a full name that only says whose. */
function isOwner(sentence: Sentence, { from, definite }: Phrase, lexicon: Lexicon): boolean {
  const first = sentence.slice(0, from - 1).findLastIndex((item) => !item.capital) + 1;
  return !definite && first < from - 2 && lexicon.of.at(sentence, first - 1);
}
