import { withApposition } from './apposition.ts';
import { hasCases, hasObliqueName } from './case.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE, rolesIn } from './name-words.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import { isPersonal } from './subjects.ts';
import { phrasesIn } from './ungoverned.ts';

/** The last noun phrase between two items that no preposition governs; null where there is none. */
export function lastPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  return phrasesIn(sentence, from, to, lexicon).at(-1) ?? null;
}

/** Whom the part of a sentence between two items is about: its first name, else whoever its words show to be a person, else its first noun with a voice. */
export function themeOf(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const phrases = phrasesIn(sentence, from, to, lexicon)
    .map((it) => ownerOf(sentence, it, lexicon) ?? it)
    .filter((it) => it.voiced && !saysWhose(sentence, it, lexicon));
  const person = lexicon.language.reporting.noCapitals
    ? null
    : (phrases.find((it) => it.name !== null) ?? phrases.find(isPersonal) ?? deputy(sentence, from, to, lexicon));
  return withApposition(sentence, person ?? phrases[0] ?? null, lexicon);
}

/** "Firmaların: “…”": its ending shows that it is not what speaks. */
function saysWhose(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): boolean {
  if (hasCases(lexicon)) return hasObliqueName(sentence, phrase, lexicon);
  const noun = lexicon.language.reporting.verbLast === true && phrase.name === null;
  return noun && lexicon.genitives.has(sentence[phrase.to - 1]?.key ?? '');
}

/** "The answer came from the spokesman, X": a name with a role, though a preposition governs it. */
function deputy(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (const phrase of governedIn(sentence, from, to, lexicon, [lexicon.prepositions, lexicon.of])) {
    const whole = withApposition(sentence, phrase, lexicon);
    if (whole?.name && whole.role && rolesIn(sentence, whole.role[0], whole.role[1], lexicon)) return whole;
  }
  return null;
}

/** "The minister's answer": whose they are, where the words themselves are no person. */
function ownerOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  if (phrase.kind !== 'role' || phrase.role) return null;
  const owner = sentence.slice(phrase.from, phrase.to).findIndex((item) => POSSESSIVE.test(item.text));
  const whose =
    owner < 0
      ? ownerBehind(sentence, phrase, lexicon)
      : phraseAt(sentence, phrase.from, lexicon, phrase.from + owner + 1);
  return whose && { ...whose, voiced: true };
}

/** "La réponse du ministre", "das Fazit der Trainerin". */
function ownerBehind(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  if (phrase.voiced || lexicon.language.reporting.noCapitals) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const key = sentence[i]?.key ?? '';
    if (!lexicon.of.has(key)) continue;
    const owner = phraseAt(sentence, lexicon.definite.has(key) ? i : i + 1, lexicon);
    return owner && (owner.name || owner.role) ? owner : null;
  }
  return null;
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

/** The noun phrases between two items that stand right behind a preposition, or another of the small words `by`, in order. */
function* governedIn(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  by = [lexicon.prepositions],
): Generator<Phrase> {
  for (let i = from; i < to; i++) {
    const key = sentence[i]?.key ?? '';
    // "Hieß es von der Bahn": a word that carries a noun phrase on is a preposition where it is no article.
    const governs =
      by.some((list) => list.has(key)) ||
      (lexicon.language.reporting.verbSecond && lexicon.of.has(key) && !lexicon.definite.has(key));
    const phrase = governs ? phraseAt(sentence, i + 1, lexicon, to) : null;
    if (phrase) yield phrase;
  }
}

/** The last phrase of a sentence that a document is the head of. */
export function documentIn(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  for (let i = sentence.length - 1; i >= 0; i--) {
    const phrase = lexicon.documents.has(sentence[i]?.key ?? '') ? phraseAround(sentence, i, lexicon) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** The noun phrase with a word in it, article and adjectives before it included. */
function phraseAround(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  for (let i = Math.max(0, at - 3); i <= at; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (phrase && phrase.to > at) return phrase;
  }
  return null;
}

/** "The paper, in which it says": the last body or document. */
export const voiceIn = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null =>
  phrasesIn(sentence, from, to, lexicon).findLast((it) => it.voiced && !it.role && it.kind === 'role') ?? null;

/** The noun phrase that ends right before an item, with what is beside it, though a preposition governs it. */
export function governedBefore(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = to - 1; i >= 0 && sentence[i]?.kind !== 'quote' && sentence[i]?.kind !== 'stop'; i--) {
    if (!lexicon.prepositions.has(sentence[i]?.key ?? '')) continue;
    const phrase = phraseAfter(sentence, i + 1, to, lexicon, 'governed');
    const next = phrase && sentence[phrase.to]?.kind === 'comma' ? phrase.to + 1 : phrase?.to;
    if (next === to) return phrase;
  }
  return null;
}

/** The first person between two items whom a preposition governs, with what is beside the noun phrase. */
export function governedAfter(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from; i < to; i++) {
    if (!lexicon.prepositions.has(sentence[i]?.key ?? '')) continue;
    const phrase = phraseAfter(sentence, i + 1, to, lexicon);
    if (phrase && isPersonal(phrase)) return phrase;
  }
  return null;
}

/** The first name in a sentence that no preposition governs and that other sentences show to be one. */
export function knownIn(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const isKnown = ({ name }: Phrase) => name !== null && sentence.slice(...name).some((item) => item.capital);
  return phrasesIn(sentence, 0, sentence.length, lexicon).find(isKnown) ?? null;
}
