import type { Span } from '../text/spans.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';
import type { Scene } from './resolve.ts';
import { topicOf } from './topics.ts';

/** A sentence in its place, and whom the text before it speaks of. */
export interface Point {
  paragraph: Paragraph;
  next: Paragraph | undefined;
  /** The number of the sentence in the paragraph. */
  n: number;
  sentence: Sentence;
  scene: Scene;
  lexicon: Lexicon;
}

/** A quotation in its place, and what was heard before it. */
export interface Moment extends Point {
  span: Span;
  /** The whole quotation before it in its sentence; the last one in the sentences before; the last one in the paragraphs before. */
  previous: Heard | null;
  last: Heard | null;
  before: Heard | null;
  /** Whom the sentence before is about, a body too. */
  theme: Person | null;
}

/** Whom a sentence, or what stands of it before the quotation, is about, if that is somebody who can speak. */
export function subjectIn(
  sentence: Sentence,
  { paragraph, scene, lexicon }: Moment,
): Pick<Heard, 'person' | 'mention'> | null {
  const phrase = topicOf(sentence, lexicon);
  const person = phrase?.voiced ? scene.who(phrase, paragraph.text, sentence) : null;
  return phrase && person && scene.canSpeak(person)
    ? { person, mention: wordingOf({ speaker: phrase, cue: null }, paragraph.text, sentence).mention }
    : null;
}
