import { STANDFIRST } from '../article/article.ts';
import { attributed } from './attributed.ts';
import { nobody } from './by-role.ts';
import { floating } from './floating.ts';
import { follow, isHearsay, meetNames } from './follow.ts';
import type { Heard } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import type { Moment } from './moment.ts';
import { coming, toldAfter } from './newcomers.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './person.ts';
import type { Scene } from './resolve.ts';
import { attribute } from './speakers.ts';
import { isSpeech } from './statements.ts';
import { isSilent } from './topics.ts';
import { cutIn, withinQuotation } from './within.ts';

const lastWhole = (heard: Heard[]): Heard | null => heard.findLast((it) => !it.within) ?? null;

/** What is said in one paragraph, in reading order. `before` is the last quotation of the paragraphs before it, `next` the one after it. */
export function listen(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  before: Heard | null,
  scene: Scene,
  lexicon: Lexicon,
): Heard[] {
  const { block, sentences, kind: place } = paragraph;
  const heard: Heard[] = [];
  let theme: Person | null = null;
  scene.begin();
  for (const [n, sentence] of sentences.entries()) {
    const point = { paragraph, next, n, sentence, scene, lexicon };
    const here: Heard[] = [];
    const last = lastWhole(heard);
    for (const [q, { kind, span }] of sentence.entries()) {
      if (!span || (kind !== 'quote' && span.inner.length === 0)) continue;
      const previous = lastWhole(here);
      const one = kind === 'quote' ? hear(q, { ...point, span, previous, last, before, theme }) : null;
      if (one) here.push(one);
      if (place !== 'heading') here.push(...withinQuotation(span, paragraph, scene, lexicon));
    }
    if (here.length === 0 && !isHearsay(sentence, lexicon)) {
      // "A deckhand has told the inquiry …" | "Nora Fenwick, 34, was on board": the text names whom its standfirst does not.
      const named = block === STANDFIRST ? coming(point) : null;
      theme = follow(point, named);
    } else meetNames(point);
    heard.push(...here);
  }
  return heard;
}

/** What is said in a quotation, which is item `q` of its sentence; null where it is no speech. Turns the text to whoever speaks. */
function hear(q: number, moment: Moment): Heard | null {
  const { paragraph, n, sentence, span, previous, scene, lexicon } = moment;
  const { sentences } = paragraph;
  const told = attribute(sentence, q, lexicon);
  // "“Non c'è emergenza” per la nave. Lo ha detto la sindaca".
  const toldLater = lexicon.saidThis.match(sentences[n + 1] ?? [], 0) > 0;
  // "La novità arriva dal porto: “…”. Lo ha detto la sindaca".
  const isNews = toldLater && sentence[q - 1]?.kind === 'colon' && !told?.speaker?.name && toldAfter(moment, nobody);
  const one =
    (told === null ? cutIn(span, paragraph, scene, lexicon) : null) ??
    (told && !isNews ? attributed(told, moment) : floating(moment));
  const link = sentence[q - 1];
  const resumes = previous !== null && (link?.kind === 'comma' || lexicon.and.has(link?.key ?? ''));
  if (paragraph.kind === 'heading' && (!one.person || !told)) return null;
  const isTold = told !== null || resumes || toldLater;
  if (!isTold && !isSpeech(sentence, q, one.person !== null, lexicon)) return null;
  // "Remarcó que | la Junta pidió “…”": the text goes on to speak of whoever reports.
  const topic = told?.speaker && isSilent(sentence, lexicon) ? scene.likely(null, false) : one.person;
  if (topic) scene.turnTo(topic);
  if (one.person && told?.speaker?.voiced) one.person.speaks = true;
  return one;
}
