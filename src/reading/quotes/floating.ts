import { isQuestion } from './cues.ts';
import { isHearsay } from './follow.ts';
import type { Heard } from './heard.ts';
import { type Moment, subjectIn } from './moment.ts';
import { introduced, toldAfter } from './newcomers.ts';
import { spokenOfIn } from './spoken-of.ts';
import { topicOf } from './topics.ts';

/** A quotation whose sentence tells nothing: it goes on from the one before, or belongs to whom the text speaks of. */
export function floating(moment: Moment): Heard {
  const { paragraph, next, n, sentence, span, previous, last, before, theme, scene, lexicon } = moment;
  const { block, text, sentences } = paragraph;
  const base = { block, start: span.start, end: span.end, mention: null, cue: null, asks: false, within: false };
  const isSpokenOf = spokenOfIn(text, span, lexicon);
  const hearsay = isHearsay(sentence, lexicon);
  // "Der Hafenmeister habe „lange gewartet“": who is reported of is not who reports.
  const reported =
    hearsay && topicOf(sentence, lexicon)?.kind !== 'pronoun' ? (subjectIn(sentence, moment)?.person ?? null) : null;
  const alone = sentence.every(({ kind, key }) => kind === 'quote' || kind === 'stop' || lexicon.and.has(key));
  const answers = alone && sentences.length === 1 && before?.asks === true && before.block === block - 1;
  const likely = () =>
    scene.likely(null, null, (it) => it === reported || (answers && it === before.person) || isSpokenOf(it));
  const later = toldAfter(moment, isSpokenOf);
  if (later) return { ...base, ...later, joins: false };
  const afterQuotation = n > 0 && sentences[n - 1]?.some((item) => item.kind === 'quote');
  const earlier = previous ?? (afterQuotation ? last : null);
  if (earlier) {
    const isAsked = earlier.asks && isQuestion(text.slice(span.start, span.end), lexicon);
    return { ...base, person: earlier.person, asks: isAsked, joins: true };
  }
  if (!alone || n > 0) {
    const speaker = alone || hearsay ? null : subjectIn(sentence, moment);
    const person = speaker?.person ?? (hearsay && theme !== reported ? theme : null) ?? likely();
    const mention = speaker ? speaker.mention : null;
    return { ...base, person, mention, joins: false };
  }
  const newcomer = introduced(sentences[1], text, scene, lexicon);
  if (newcomer) return { ...base, person: newcomer, joins: false };
  const known = likely();
  const opener = known || !next?.sentences[0] ? null : introduced(next.sentences[0], next.text, scene, lexicon);
  return { ...base, person: known ?? opener, joins: false };
}
