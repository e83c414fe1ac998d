import { STANDFIRST } from '../article/article.ts';
import type { Span } from '../text/spans.ts';
import { isImpersonal } from './cue-speakers.ts';
import { asks, type Cue, genderOfCue, goesOn, isPluralCue, isQuestion } from './cues.ts';
import { follow, isHearsay, meetNames } from './follow.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import { nameOf, namesIn } from './mentions.ts';
import { POSSESSIVE } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import { coming, introduced, toldAfter } from './newcomers.ts';
import type { Paragraph } from './paragraph.ts';
import { agree, nameWords, type Person, settle } from './person.ts';
import { isBody } from './personal.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Scene } from './resolve.ts';
import { type Attribution, attribute } from './speakers.ts';
import { spokenOfIn } from './spoken-of.ts';
import { formOf, isSpeech } from './statements.ts';
import { isSilent, lastSourceOf, topicOf } from './topics.ts';
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
    if (here.length === 0 && !isHearsay(sentence, lexicon)) {
      // "A deckhand has told the inquiry …" | "Nora Fenwick, 34, was on board": the text names whom its standfirst does not.
      const named = block === STANDFIRST ? coming(paragraph, n, next, scene, lexicon) : null;
      theme = follow(sentence, text, scene, lexicon, named);
    } else meetNames(sentence, text, scene, lexicon);
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
    // "“Non c'è emergenza” per la nave. Lo ha detto la sindaca".
    const toldLater = lexicon.saidThis.match(sentences[n + 1] ?? [], 0) > 0;
    if (!isSpeech(form, told !== null || resumes || toldLater, one.person !== null, sentence, q, lexicon)) return null;
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
    const isMail = subject !== null && isMessage(subject, sentence, lexicon);
    // "The spokeswoman of the mayor | said (m.)": the form of the verb shows who is not meant.
    const barred = (it: Person) => isSpokenOf(it) || !agree(it, gender);
    const named = isMail ? (theme ?? scene.likely()) : subject && whoIs(subject, told.cue, n, sentence, barred);
    // "Kind words for Fenwick: “Nora is a star.”"
    const isTheme = told.cue?.kind === 'colon' && named !== null && isSpokenOf(named);
    const isOther = named ? !agree(named, gender) || isTheme : isMail && lexicon.hasCases;
    const speaker = isOther ? null : subject;
    const fits = (it: Person | null | undefined) =>
      it && agree(it, gender) && (plural === null || plural === it.plural);
    const person = speaker
      ? named
      : told.cue && isImpersonal(sentence, told.cue, lexicon)
        ? null
        : ([previous?.person, mainSubject(sentence, told)].find(fits) ??
          scene.likely(gender, plural, isSpokenOf) ??
          (told.cue && subjectIn(sentence.slice(0, told.cue.from)))?.person ??
          // "Câmara fechou a ponte. Garante que “…”".
          (lexicon.proDrop && theme && isBody(theme, lexicon) && fits(theme) ? theme : null));
    if (person && !speaker) person.gender ??= gender;
    const name = told.cue?.kind === 'verb' && speaker?.name ? nameOf(speaker, text, sentence, lexicon) : null;
    if (person && name) settle(person, name, nameWords(name));
    const wording = wordingOf({ speaker, cue: told.cue }, text, sentence);
    const joins = previous !== null && previous.person === person && previous.cue === wording.cue;
    const isAsked = told.cue !== null && asks(sentence, told.cue, lexicon);
    return { block, start: span.start, end: span.end, person, ...wording, joins, asks: isAsked, within: false };
  }

  /** "X said A, but he warned B": a pronoun means whoever spoke earlier in the same sentence. */
  function whoIs(
    speaker: Phrase,
    cue: Cue | null,
    n: number,
    sentence: Sentence,
    barred: (person: Person) => boolean,
  ): Person | null {
    const ahead = sentence.slice(0, Math.min(speaker.from, cue?.from ?? speaker.from));
    // "Nora Fenwick warned: “…”, said the mayor".
    const colon = ahead.findIndex((item, i) => item.kind === 'colon' && ahead[i + 1]?.kind === 'quote');
    const twice = colon >= 0;
    if (!speaker.plural && (speaker.kind === 'pronoun' || (twice && speaker.definite && !speaker.name))) {
      const opening = phraseAt(sentence, 0, lexicon);
      // "The bank “regrets the delay”, it said".
      const cited = opening && sentence[opening.to]?.kind === 'quote' ? opening : lastSourceOf(ahead, lexicon);
      // "Nora Fenwick sees a link: “…”, she said".
      const earlier = cited ?? (twice ? topicOf(ahead.slice(0, colon), lexicon) : null);
      const person = earlier && earlier.kind !== 'pronoun' ? scene.who(earlier, text, sentence) : null;
      if (person && (earlier === opening || person.times > 0) && agree(person, speaker.gender)) return person;
    }
    // "The mayor, an ally of Nora Fenwick, said", "the mayor asked Nora Fenwick": whoever is named behind a role is somebody else.
    const end = sentence.findIndex(({ kind }, i) => i >= speaker.to && kind === 'quote');
    const others = namesIn(sentence, lexicon)
      .filter(({ from }) => !(speaker.name || lexicon.hasCases) && from >= speaker.to && (end < 0 || from < end))
      .map((it) => nameWords(nameOf(it, text, sentence, lexicon) ?? '').at(-1));
    return scene.who(speaker, text, sentence, {
      coming: speaker.definite ? coming(paragraph, n, next, scene, lexicon) : null,
      barred: (it) => barred(it) || others.includes(it.words.at(-1)) || isReporter(it),
      last: cue && goesOn(sentence, cue, lexicon) ? (heard.findLast(isWhole) ?? before)?.person : null,
    });
  }

  /** "“…?” a reporter asked": who has no name, and asked in the paragraph before, is not "he" who answers in this one. */
  function isReporter(person: Person): boolean {
    return before?.asks === true && before.block === block - 1 && before.person === person && person.times === 0;
  }

  /** "X asked for B, which, as he said, “…”": the verb has no subject, but one before it in the sentence has. */
  function mainSubject(sentence: Sentence, told: Attribution): Person | null {
    const source = told.cue && lastSourceOf(sentence.slice(0, told.cue.from), lexicon);
    const person = source?.voiced ? scene.who(source, text, sentence) : null;
    return person && scene.canSpeak(person) ? person : null;
  }

  /** A quotation whose sentence tells nothing: it goes on from the one before, or belongs to whom the text speaks of. */
  function floating(n: number, sentence: Sentence, span: Span, previous: Heard | null): Heard {
    const base = { block, start: span.start, end: span.end, mention: null, cue: null, asks: false, within: false };
    const isSpokenOf = spokenOfIn(text, span, lexicon);
    const hearsay = isHearsay(sentence, lexicon);
    // "Der Hafenmeister habe „lange gewartet“": who is reported of is not who reports.
    const reported =
      hearsay && topicOf(sentence, lexicon)?.kind !== 'pronoun' ? (subjectIn(sentence)?.person ?? null) : null;
    const alone = sentence.every(({ kind, key }) => kind === 'quote' || kind === 'stop' || lexicon.and.has(key));
    const answers = alone && sentences.length === 1 && before?.asks === true && before.block === block - 1;
    const likely = () =>
      scene.likely(null, null, (it) => it === reported || (answers && it === before.person) || isSpokenOf(it));
    const later = toldAfter(paragraph, n, next, scene, lexicon, isSpokenOf);
    if (later) return { ...base, ...later, joins: false };
    const afterQuotation = n > 0 && sentences[n - 1]?.some((item) => item.kind === 'quote');
    const earlier = previous ?? (afterQuotation ? heard.findLast(isWhole) : null) ?? null;
    if (earlier) {
      const isAsked = earlier.asks && isQuestion(text.slice(span.start, span.end), lexicon);
      return { ...base, person: earlier.person, asks: isAsked, joins: true };
    }
    if (!alone || n > 0) {
      const speaker = alone || hearsay ? null : subjectIn(sentence);
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

  function subjectIn(sentence: Sentence): Pick<Heard, 'person' | 'mention'> | null {
    const phrase = topicOf(sentence, lexicon);
    const person = phrase?.voiced ? scene.who(phrase, text, sentence) : null;
    return phrase && person && scene.canSpeak(person)
      ? { person, mention: wordingOf({ speaker: phrase, cue: null }, text, sentence).mention }
      : null;
  }
}

/** "Przewodniczący powiedział", "sagten sie": where the form of a role or pronoun can be one or several, that of its verb tells. */
function withNumber(subject: Phrase, plural: boolean | null, lexicon: Lexicon): Phrase {
  if (subject.plural && plural === false && lexicon.hasCases) return { ...subject, plural };
  const several = subject.kind === 'pronoun' && !subject.plural && plural === true && lexicon.capitalNouns;
  return several ? { ...subject, plural, gender: null } : subject;
}

/** "In a press release", without a word of whose it is; the first word of a sentence has a capital anyway. */
const isMessage = ({ name, from, to }: Phrase, sentence: Sentence, lexicon: Lexicon) =>
  (name === null || to === 1) &&
  (to - from === 1 || !(lexicon.articles.length > 0 || lexicon.hasCases)) &&
  sentence.slice(from, to).some((item) => lexicon.messages.has(item.key)) &&
  !sentence.slice(from, to + 1).some((item) => lexicon.of.has(item.key) && !lexicon.definite.has(item.key)) &&
  !isOwned({ from, to }, sentence, lexicon);

/** "The ministry's statement", "a statement | from the ministry". */
const isOwned = ({ from, to }: Pick<Phrase, 'from' | 'to'>, sentence: Sentence, lexicon: Lexicon) =>
  lexicon.headFinal &&
  (sentence.slice(from, to).some((item) => POSSESSIVE.test(item.text)) ||
    (lexicon.prepositions.at(sentence, to) && phraseAt(sentence, to + 1, lexicon) !== null));
