import type { Span } from '../text/spans.ts';
import { cuesIn } from './cues.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { type Paragraph, sentencesOf } from './paragraph.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scene } from './resolve.ts';
import { type Attribution, attribute } from './speakers.ts';
import { type Form, formOf } from './statements.ts';

/** The reporter's words stand between the marks: « A, dit X, B ». */
export function cutIn(span: Span, { block, text }: Paragraph, scene: Scene, lexicon: Lexicon): Heard | null {
  if (!lexicon.cutsIn) return null;
  const words = text.slice(span.start, span.end);
  for (const sentence of sentencesOf(words, lexicon)) {
    const told = incise(sentence, lexicon);
    const person = told?.speaker && scene.who(told.speaker, words, sentence);
    if (!told || !person) continue;
    const rest = { joins: false, asks: false, within: false };
    return { block, start: span.start, end: span.end, person, ...wordingOf(told, words, sentence), ...rest };
  }
  return null;
}

/** In words that somebody says: "A, dit X, B": a verb and its subject between commas; null where there are none. */
function incise(sentence: Sentence, lexicon: Lexicon): Attribution | null {
  for (const cue of cuesIn(sentence, lexicon)) {
    if (cue.kind !== 'verb' || sentence[cue.from - 1]?.kind !== 'comma') continue;
    const speaker = phraseAfter(sentence, cue.to, sentence.length, lexicon);
    const closed = speaker && sentence[speaker.to]?.kind !== 'word';
    if (speaker?.from === cue.to && closed) return { cue, speaker };
  }
  return null;
}

/** Speech within speech, where the speaker says whose it is. */
export function withinQuotation(span: Span, { block, text }: Paragraph, scene: Scene, lexicon: Lexicon): Heard[] {
  if (span.inner.length === 0) return [];
  const words = text.slice(span.start, span.end);
  return sentencesOf(words, lexicon).flatMap((sentence) =>
    sentence.flatMap((item, q) => {
      const told = item.span && item.kind === 'quote' ? attribute(sentence, q, lexicon) : null;
      // "And they tell themselves “…”": whom the speaker means by "they", only the speech knows.
      const anyone = told?.speaker?.kind === 'pronoun' && told.speaker.plural;
      if (!item.span || !told?.cue || anyone || !isReported(formOf(item.text, lexicon))) return [];
      // "He told me: “…”": not whoever says so, whom the text has just turned to.
      const person =
        told.speaker && scene.who(told.speaker, words, sentence, { barred: (it) => it === scene.likely() });
      // "Listen: “…”": the word that opens speech has a capital anyway, and what it leads to stands in the speech.
      if (person && told.cue.kind === 'colon' && told.speaker?.to === 1 && !scene.canSpeak(person)) return [];
      const place = { block, start: span.start + item.span.start, end: span.start + item.span.end };
      const rest = { joins: false, asks: false, within: true };
      return [{ ...place, person, ...wordingOf(told, words, sentence), ...rest }];
    }),
  );
}

const isReported = (form: Form) => form.words > 1 && (form.clause || form.terminal);
