import { cuesIn } from './cues.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './mentions.ts';
import type { Sentence } from './narrative.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Scene } from './resolve.ts';
import { sourceOf } from './topics.ts';
import { isUngoverned } from './ungoverned.ts';

/**
 * "…, says the mayor. Nora Fenwick knows": whom the sentence after sentence `n` names for the first time in the article, in full and
 * without a role; in the last sentence of a paragraph, the first one of the `next`. Null where it names nobody new.
 */
export function coming(
  paragraph: Paragraph,
  n: number,
  next: Paragraph | undefined,
  scene: Scene,
  lexicon: Lexicon,
): Person | null {
  const { words, sentence } = following(paragraph, n, next);
  const phrase = sentence && (fullName(phraseAt(sentence, 0, lexicon)) ?? fullName(firstName(sentence, lexicon)));
  const person = phrase ? scene.who(phrase, words, sentence) : null;
  return person && !scene.knows(person) ? person : null;
}

/** "“…”. Об этом сообщил мэр": who the sentence after sentence `n` says has said what stands in it; null where it does not tell. */
export function toldAfter(
  paragraph: Paragraph,
  n: number,
  next: Paragraph | undefined,
  scene: Scene,
  lexicon: Lexicon,
): Pick<Heard, 'person' | 'mention' | 'cue'> | null {
  const { words, sentence } = following(paragraph, n, next);
  if (!sentence || lexicon.saidThis.match(sentence, 0) === 0 || hasQuotation(sentence)) return null;
  const [cue] = cuesIn(sentence, lexicon);
  const speaker = sourceOf(sentence, lexicon);
  return cue && speaker
    ? { person: scene.who(speaker, words, sentence), ...wordingOf({ speaker, cue }, words, sentence) }
    : null;
}

/** The sentence after sentence `n`, be it in the next paragraph, and the text that it stands in. */
const following = ({ text, sentences }: Paragraph, n: number, next: Paragraph | undefined) =>
  sentences[n + 1]
    ? { words: text, sentence: sentences[n + 1] }
    : { words: next?.text ?? '', sentence: next?.sentences[0] };

/** Somebody who can speak, and whom the sentence after a quotation names for the first time in the article; null where there is none. */
export function introduced(
  sentence: Sentence | undefined,
  text: string,
  scene: Scene,
  lexicon: Lexicon,
): Person | null {
  if (!sentence || hasQuotation(sentence)) return null;
  for (const phrase of namesIn(sentence, lexicon)) {
    const person = scene.who(phrase, text, sentence);
    if (person && !scene.knows(person) && scene.canSpeak(person)) return person;
  }
  return null;
}

/** The first name of a sentence in which nobody else speaks. */
function firstName(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  if (hasQuotation(sentence) || sourceOf(sentence, lexicon)?.name) return null;
  const [phrase] = namesIn(sentence, lexicon);
  return phrase && isUngoverned(sentence, phrase, lexicon) ? phrase : null;
}

const hasQuotation = (sentence: Sentence) => sentence.some((item) => item.kind === 'quote');

const fullName = (phrase: Phrase | null) =>
  phrase?.name && !phrase.role && phrase.name[1] - phrase.name[0] > 1 ? phrase : null;
