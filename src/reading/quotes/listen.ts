import type { Span } from '../text/spans.ts';
import { isImpersonal } from './cue-speakers.ts';
import { type Cue, genderOfCue, goesOn, isPluralCue } from './cues.ts';
import { follow, isHearsay, meetNames } from './follow.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import { nameOf } from './mentions.ts';
import type { Sentence } from './narrative.ts';
import { coming, introduced, toldAfter } from './newcomers.ts';
import type { Paragraph } from './paragraph.ts';
import { agree, nameWords, type Person, settle } from './person.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Scene } from './resolve.ts';
import { type Attribution, attribute } from './speakers.ts';
import { spokenOfIn } from './spoken-of.ts';
import { formOf, isSpeech } from './statements.ts';
import { isSilent, sourceOf, topicOf } from './topics.ts';
import { cutIn, withinQuotation } from './within.ts';

const isWhole = (it: Heard) => !it.within;

/** What is said in one paragraph, in reading order. `before` is the last quotation of the paragraphs before it, `next` the one after it. */
export function listen(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  before: Heard | null,
  scene: Scene,
  lexicon: Lexicon,
): Heard[] {
  const { block, text, sentences } = paragraph;
  const heading = paragraph.kind === 'heading';
  const heard: Heard[] = [];
  /** Whom the sentence before is about, a body too. */
  let theme: Person | null = null;
  scene.begin();
  for (const [n, sentence] of sentences.entries()) {
    const here: Heard[] = [];
    for (const [q, item] of sentence.entries()) {
      if (!item.span || (item.kind !== 'quote' && item.span.inner.length === 0)) continue;
      const one = item.kind === 'quote' ? hear(n, sentence, q, item.span, here.findLast(isWhole) ?? null) : null;
      if (one) here.push(one);
      if (!heading) here.push(...withinQuotation(item.span, paragraph, scene, lexicon));
    }
    if (here.length === 0 && !isHearsay(sentence, lexicon)) theme = follow(sentence, text, scene, lexicon);
    else meetNames(sentence, text, scene, lexicon);
    heard.push(...here);
  }
  return heard;

  function hear(n: number, sentence: Sentence, q: number, span: Span, previous: Heard | null): Heard | null {
    const told = attribute(sentence, q, lexicon);
    const one =
      (told === null ? cutIn(span, paragraph, scene, lexicon) : null) ??
      (told ? attributed(told, n, sentence, span, previous) : floating(n, sentence, span, previous));
    const link = sentence[q - 1];
    const resumes = previous !== null && (link?.kind === 'comma' || lexicon.and.has(link?.key ?? ''));
    const form = formOf(text.slice(span.start, span.end), lexicon);
    if (heading && (!one.person || !told)) return null;
    if (!isSpeech(form, told !== null || resumes, one.person !== null, sentence, q, lexicon)) return null;
    // "Remarcó que | la Junta pidió “…”": the text goes on to speak of whoever reports.
    const topic = told?.speaker && isSilent(sentence, lexicon) ? scene.likely(null, false) : one.person;
    if (topic) scene.turnTo(topic);
    if (one.person && told?.speaker?.voiced) one.person.speaks = true;
    return one;
  }

  function attributed(told: Attribution, n: number, sentence: Sentence, span: Span, previous: Heard | null): Heard {
    const gender = told.cue && genderOfCue(sentence, told.cue, lexicon);
    // A verb without a subject of its own means whoever spoke or acted last.
    const plural = told.cue && isPluralCue(sentence, told.cue, lexicon);
    const isSpokenOf = spokenOfIn(text, span, lexicon);
    const subject = told.speaker && withNumber(told.speaker, plural, lexicon);
    const author = subject && isMessage(subject, sentence, lexicon) ? (theme ?? scene.likely()) : null;
    const named = author ?? (subject && whoIs(subject, told.cue, n, sentence, isSpokenOf));
    // "Kind words for Fenwick: “Nora is a star.”"
    const isTheme = told.cue?.kind === 'colon' && named !== null && isSpokenOf(named);
    const speaker = !named || (agree(named, gender) && !isTheme) ? subject : null;
    const fits = (it: Person | null | undefined) =>
      it && agree(it, gender) && (plural === null || plural === it.plural);
    const person = speaker
      ? named
      : told.cue && isImpersonal(sentence, told.cue, lexicon)
        ? null
        : ([previous?.person, mainSubject(sentence, told)].find(fits) ?? scene.likely(gender, plural, isSpokenOf));
    if (person && !speaker) person.gender ??= gender;
    const name = told.cue?.kind === 'verb' && speaker?.name ? nameOf(speaker, text, sentence, lexicon) : null;
    if (person && name) settle(person, name, nameWords(name));
    const wording = wordingOf({ speaker, cue: told.cue }, text, sentence);
    const continues = previous !== null && previous.person === person && previous.cue === wording.cue;
    const rest = { continues, joins: continues, within: false };
    return { block, start: span.start, end: span.end, person, ...wording, ...rest };
  }

  /** "X said A, but he warned B": a pronoun means whoever spoke earlier in the same sentence. */
  function whoIs(
    speaker: Phrase,
    cue: Cue | null,
    n: number,
    sentence: Sentence,
    barred: (person: Person) => boolean,
  ): Person | null {
    if (speaker.kind === 'pronoun' && !speaker.plural) {
      const before = sentence.slice(0, Math.min(speaker.from, cue?.from ?? speaker.from));
      const opening = phraseAt(sentence, 0, lexicon);
      // "The bank “regrets the delay”, it said".
      const earlier = opening && sentence[opening.to]?.kind === 'quote' ? opening : sourceOf(before, lexicon);
      const person = earlier && (earlier === opening || earlier.name) ? scene.who(earlier, text, sentence) : null;
      if (person && agree(person, speaker.gender)) return person;
    }
    return scene.who(speaker, text, sentence, {
      coming: speaker.definite ? coming(paragraph, n, next, scene, lexicon) : null,
      barred,
      last: cue && goesOn(sentence, cue, lexicon) ? (heard.findLast(isWhole) ?? before)?.person : null,
    });
  }

  /** "X asked for B, which, as he said, “…”": the verb has no subject, but one before it in the sentence has. */
  function mainSubject(sentence: Sentence, told: Attribution): Person | null {
    const source = told.cue && sourceOf(sentence.slice(0, told.cue.from), lexicon);
    const person = source?.voiced ? scene.who(source, text, sentence) : null;
    return person && scene.canSpeak(person) ? person : null;
  }

  /** A quotation whose sentence tells nothing: it goes on from the one before, or belongs to whom the text speaks of. */
  function floating(n: number, sentence: Sentence, span: Span, previous: Heard | null): Heard {
    const base = { block, start: span.start, end: span.end, mention: null, cue: null, within: false };
    const isSpokenOf = spokenOfIn(text, span, lexicon);
    const hearsay = isHearsay(sentence, lexicon);
    // "Der Hafenmeister habe „lange gewartet“": who is reported of is not who reports.
    const reported =
      hearsay && topicOf(sentence, lexicon)?.kind !== 'pronoun' ? (subjectIn(sentence)?.person ?? null) : null;
    const likely = () => scene.likely(null, null, (it) => it === reported || isSpokenOf(it));
    const alone = sentence.every(({ kind, key }) => kind === 'quote' || kind === 'stop' || lexicon.and.has(key));
    const later = toldAfter(paragraph, n, next, scene, lexicon, isSpokenOf);
    if (later) return { ...base, ...later, continues: false, joins: false };
    const afterQuotation = n > 0 && sentences[n - 1]?.some((item) => item.kind === 'quote');
    const earlier = previous ?? (afterQuotation ? heard.findLast(isWhole) : null) ?? null;
    if (earlier) return { ...base, person: earlier.person, mention: earlier.mention, continues: true, joins: true };
    if (!alone || n > 0) {
      const speaker = alone || hearsay ? null : subjectIn(sentence);
      const person = speaker?.person ?? (hearsay && theme !== reported ? theme : null) ?? likely();
      const mention = speaker ? speaker.mention : null;
      return { ...base, person, mention, continues: heard.length > 0, joins: false };
    }
    const newcomer = introduced(sentences[1], text, scene, lexicon);
    if (newcomer) return { ...base, person: newcomer, continues: false, joins: false };
    const known = likely();
    const opener = known || !next?.sentences[0] ? null : introduced(next.sentences[0], next.text, scene, lexicon);
    return { ...base, person: known ?? opener, continues: before !== null, joins: false };
  }

  function subjectIn(sentence: Sentence): Pick<Heard, 'person' | 'mention'> | null {
    const phrase = topicOf(sentence, lexicon);
    const person = phrase?.voiced ? scene.who(phrase, text, sentence) : null;
    return phrase && person && scene.canSpeak(person)
      ? { person, mention: wordingOf({ speaker: phrase, cue: null }, text, sentence).mention }
      : null;
  }
}

/** "Przewodniczący powiedział": where the form of a role can be one or several, that of its verb tells. */
const withNumber = (role: Phrase, plural: boolean | null, lexicon: Lexicon): Phrase =>
  role.plural && plural === false && lexicon.hasCases ? { ...role, plural } : role;

/** "In a press release", without a word of whose it is; the first word of a sentence has a capital anyway. */
const isMessage = ({ name, from, to }: Phrase, sentence: Sentence, lexicon: Lexicon) =>
  (name === null || to === 1) &&
  (to - from === 1 || !(lexicon.articles.length > 0 || lexicon.hasCases)) &&
  sentence.slice(from, to).some((item) => lexicon.messages.has(item.key)) &&
  !sentence.slice(from, to + 1).some((item) => lexicon.of.has(item.key) && !lexicon.definite.has(item.key));
