import type { Barred } from './by-role.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './mentions.ts';
import type { Point } from './moment.ts';
import type { Sentence } from './narrative.ts';
import type { Person } from './person.ts';
import { hasFullName, isPersonalPhrase, type Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import type { Scene } from './resolve.ts';
import { endOfGoverned, isUngoverned } from './ungoverned.ts';

/**
 * "…, says the mayor. Nora Fenwick knows": whom the sentence after this one names for the first time in the article, in full and
 * without a role; after the last sentence of a paragraph, the first one of the next. Null where it names nobody new.
 */
export function coming(point: Point): Person | null {
  const { scene, lexicon } = point;
  const { words, sentence } = following(point);
  const phrase = sentence && phraseAt(sentence, 0, lexicon);
  const person = phrase && !phrase.role && hasFullName(phrase) ? scene.who(phrase, words, sentence) : null;
  return person && !scene.knows(person) ? person : null;
}

/** "“…”. Об этом сообщил мэр": who the sentence after this one says has said what stands in it; null where it does not tell. */
export function toldAfter(point: Point, barred: Barred): Pick<Heard, 'person' | 'mention' | 'cue'> | null {
  const { scene, lexicon } = point;
  const { words, sentence } = following(point);
  const opening = sentence ? lexicon.saidThis.match(sentence, 0) : 0;
  if (!sentence || opening === 0) return null;
  const speaker = authorAt(sentence, opening, lexicon);
  return (
    speaker && {
      person: scene.who(speaker, words, sentence, { barred }),
      ...wordingOf({ speaker, cue: null }, words, sentence),
    }
  );
}

/** "Così il ministro, in aula": who stands right there, if no verb follows but one of saying. */
function authorAt(sentence: Sentence, from: number, lexicon: Lexicon): Phrase | null {
  const of = lexicon.of.at(sentence, from) && !lexicon.definite.at(sentence, from) ? 1 : 0;
  // "Così all'Adnkronos | la sindaca".
  const told = !of && lexicon.prepositions.at(sentence, from) ? phraseAt(sentence, from + 1, lexicon) : null;
  const start = told ? endOfGoverned(sentence, from, told, lexicon) : from + of;
  const phrase = phraseAfter(sentence, start, sentence.length, lexicon, 'governed');
  if (!phrase || !isPersonalPhrase(phrase)) return null;
  const next = sentence[phrase.to];
  const ends = lexicon.prepositions.has(next?.key ?? '') || lexicon.verbs.has(next?.key ?? '');
  // "Così la sindaca | ha commentato".
  const verb = phrase.to + Number(lexicon.auxiliaries.at(sentence, phrase.to));
  // "C'est ainsi qu' | un habitant | décrit", "así describe | un vecino | la tormenta".
  const hasVerb =
    lexicon.that.at(sentence, from - 1) ||
    ((phrase.from > start || from > 1) && lexicon.definite.at(sentence, phrase.to));
  const isOver = lexicon.verbSecond || next?.kind !== 'word' || ends || hasVerb;
  return isOver || lexicon.cues.match(sentence, verb) > 0 ? phrase : null;
}

/** The next sentence that is no mere quotation, be it in the next paragraph, and the text that it stands in. */
function following({ paragraph: { text, sentences }, n, next }: Point) {
  const sentence = sentences.find((it, i) => i > n && it.some(({ kind }) => kind === 'word'));
  return sentence ? { words: text, sentence } : { words: next?.text ?? '', sentence: next?.sentences[0] };
}

/** Somebody who can speak, and whom the sentence after a quotation names for the first time in the article; null where there is none. */
export function introduced(
  sentence: Sentence | undefined,
  text: string,
  scene: Scene,
  lexicon: Lexicon,
): Person | null {
  if (!sentence) return null;
  for (const phrase of namesIn(sentence, lexicon)) {
    const person = scene.who(phrase, text, sentence);
    if (person && !scene.knows(person) && scene.canSpeak(person)) return person;
  }
  return null;
}

/** A name that no preposition governs, or one that the words present: "signed by the mayor, Nora Fenwick". */
export const standsOut = (phrase: Phrase, person: Person, sentence: Sentence, scene: Scene, lexicon: Lexicon) =>
  isUngoverned(sentence, phrase, lexicon) || phrase.role !== null || (hasFullName(phrase) && !scene.knows(person));
