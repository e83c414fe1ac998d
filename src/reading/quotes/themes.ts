import { withApposition } from './apposition.ts';
import { hasObliqueName } from './case.ts';
import { mainClause } from './clause.ts';
import { articlesAt } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE } from './name-words.ts';
import type { Item, Sentence } from './narrative.ts';
import { isPersonalPhrase, type Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import { phrasesIn } from './ungoverned.ts';

/** The last noun phrase between two items that no preposition governs; null where there is none. */
export function lastPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  return phrasesIn(sentence, from, to, lexicon).at(-1) ?? null;
}

/** Whom the part of a sentence between two items is about: its first name, else its first person, else its first noun with a voice. */
export function themeOf(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const all = phrasesIn(sentence, from, to, lexicon)
    .map((it) => ownerOf(sentence, it, lexicon) ?? it)
    .filter((it) => it.voiced && !hasObliqueName(sentence, it, lexicon));
  const main = mainClause(sentence, from, to, lexicon);
  const own = all.filter((it) => it.from >= main);
  // "Aunque la Junta prometió los fondos, | sigue escéptica": where verbs need no subject.
  const isPerson = (it: Phrase) => isPersonalPhrase(it) && !lexicon.bodies.at(sentence, it.to - 1);
  const phrases = own.length > 0 ? own : lexicon.proDrop && main > from ? all.filter(isPerson) : all;
  const person = lexicon.noCapitals ? null : (phrases.find((it) => it.name !== null) ?? phrases.find(isPersonalPhrase));
  return withApposition(sentence, person ?? phrases[0] ?? null, lexicon);
}

/**
 * "Le pêcheur | pose son filet: “…”", "рибарят | маха с ръка": the theme of what stands before a colon without a verb that is known, up to
 * the last noun that is, or to what that is of; another word behind it is the verb.
 */
export function withoutVerb(sentence: Sentence, phrase: Phrase, colon: number, lexicon: Lexicon): Phrase {
  if (phrase.name || !phrase.role || lexicon.noCapitals) return phrase;
  const known = [lexicon.roles, lexicon.bodies, lexicon.documents, lexicon.demonyms];
  const isKnown = (i: number) => sentence[i]?.capital || known.some((list) => list.at(sentence, i));
  let to = phrase.to;
  while (to > phrase.from + 1 && !isKnown(to - 1)) to--;
  while (lexicon.of.at(sentence, to)) to += 2 + articlesAt(sentence, to + 1, lexicon);
  const isVerb = to < phrase.to && (phrase.to < colon || phrase.to - to > 1);
  return isVerb ? { ...phrase, to, role: [phrase.role[0], to] } : phrase;
}

/** "The minister's answer": whose they are, where the words themselves are no person. */
function ownerOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  if (phrase.kind !== 'role') return null;
  const owner = sentence.slice(phrase.from, phrase.to).findIndex((item) => POSSESSIVE.test(item.text));
  const whose = owner < 0 ? null : phraseAt(sentence, phrase.from, lexicon, phrase.from + owner + 1);
  return whose && { ...whose, voiced: true };
}

/**
 * "In the letter it says": a body, or one of the `others` named, that speaks though a preposition governs it; looked for among the
 * first `most` noun phrases behind prepositions.
 */
export function bodyIn(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  others = [lexicon.documents],
  most = Number.POSITIVE_INFINITY,
): Phrase | null {
  const speaks = ({ key }: Item) => [lexicon.bodies, ...others].some((list) => list.has(key));
  let seen = 0;
  for (const phrase of governedIn(sentence, from, to, lexicon)) {
    if (sentence.slice(phrase.from, phrase.to).some(speaks)) return phrase;
    if (++seen >= most) return null;
  }
  return null;
}

/** "Souligne-t-on à Météo-Littoral": the first name between two items that a preposition governs. */
export function governedName(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (const phrase of governedIn(sentence, from, to, lexicon)) if (phrase.name) return phrase;
  return null;
}

/** The noun phrases between two items that stand right behind a preposition, in order. */
function* governedIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Generator<Phrase> {
  for (let i = from; i < to; i++) {
    const key = sentence[i]?.key ?? '';
    // "Hieß es von der Bahn": a word that carries a noun phrase on is a preposition where it is no article.
    const governs =
      lexicon.prepositions.has(key) || (lexicon.verbSecond && lexicon.of.has(key) && !lexicon.definite.has(key));
    const phrase = governs ? phraseAt(sentence, i + 1, lexicon, to) : null;
    if (phrase) yield phrase;
  }
}

/** The noun phrase that ends right before an item, with what is beside it, though a preposition governs it. */
export function governedBefore(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = to - 1; i >= 0; i--) {
    if (!lexicon.prepositions.at(sentence, i)) continue;
    const phrase = phraseAfter(sentence, i + 1, to, lexicon, 'governed');
    if (phrase && phrase.to + Number(sentence[phrase.to]?.kind === 'comma') === to) return phrase;
  }
  return null;
}

/** The first person between two items whom a preposition governs, with what is beside the noun phrase. */
export function governedAfter(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from; i < to; i++) {
    const phrase = lexicon.prepositions.at(sentence, i) ? phraseAfter(sentence, i + 1, to, lexicon) : null;
    if (phrase) return phrase;
  }
  return null;
}
