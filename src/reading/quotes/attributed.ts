import type { Barred } from './by-role.ts';
import { isImpersonal } from './cue-speakers.ts';
import { asks, type Cue, genderOfCue, goesOn, isPluralCue } from './cues.ts';
import { type Heard, wordingOf } from './heard.ts';
import type { Lexicon } from './lexicon.ts';
import { nameOf, namesIn } from './mentions.ts';
import { type Moment, subjectIn } from './moment.ts';
import { coming } from './newcomers.ts';
import { agree, nameWords, type Person, settle } from './person.ts';
import { isBody, isVenue } from './personal.ts';
import type { Gender, Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { isUnsigned, senderOf, writerOf } from './senders.ts';
import type { Attribution } from './speakers.ts';
import { spokenOfIn } from './spoken-of.ts';
import { lastPhrase } from './themes.ts';
import { lastSourceOf, topicOf } from './topics.ts';

/** What the form of a verb shows of who says it. */
interface VerbForm {
  gender: Gender;
  plural: boolean | null;
}

/** A quotation whose sentence tells who says it, or that somebody does. */
export function attributed({ cue, speaker: phrase, isTold }: Attribution, moment: Moment): Heard {
  const { paragraph, sentence, span, previous, theme, scene, lexicon } = moment;
  const { block, text } = paragraph;
  const gender = cue && genderOfCue(sentence, cue, lexicon);
  const plural = cue && isPluralCue(sentence, cue, lexicon);
  const isSpokenOf = spokenOfIn(text, span, lexicon);
  const subject = phrase && withNumber(phrase, plural, lexicon);
  const isMail = subject !== null && isUnsigned(subject, sentence, lexicon);
  // "The spokeswoman of the mayor | said (m.)": the form of the verb shows who is not meant.
  const barred = (it: Person) => isSpokenOf(it) || !agree(it, gender);
  const named = isMail
    ? (readFrom(cue, moment) ?? theme ?? scene.likely())
    : subject &&
      (writerOf(subject, moment) ?? whoIs(senderOf(subject, sentence, lexicon) ?? subject, cue, barred, moment));
  // "Kind words for Fenwick: “Nora is a star.”"
  const isTheme = cue?.kind === 'colon' && named !== null && isSpokenOf(named);
  const isOther = named ? !agree(named, gender) || isTheme : isMail && lexicon.hasCases;
  const speaker = isOther ? null : subject;
  const person = speaker ? named : isTold ? null : untold(cue, { gender, plural }, isSpokenOf, moment);
  if (person && !speaker) person.gender ??= gender;
  const name = cue?.kind === 'verb' && speaker ? nameOf(speaker, text, sentence, lexicon) : null;
  if (person && name) settle(person, name, nameWords(name));
  const wording = wordingOf({ speaker, cue }, text, sentence);
  const joins = previous !== null && previous.person === person && previous.cue === wording.cue;
  const isAsked = cue !== null && asks(sentence, cue, lexicon);
  return { block, start: span.start, end: span.end, person, ...wording, joins, asks: isAsked, within: false };
}

/** Who speaks by a verb that has no subject of its own: whoever spoke or acted last. */
function untold(cue: Cue | null, { gender, plural }: VerbForm, isSpokenOf: Barred, moment: Moment): Person | null {
  const { sentence, previous, last, theme, scene, lexicon } = moment;
  const body = theme && isBody(theme, lexicon) ? theme : null;
  if (cue && isImpersonal(sentence, cue, lexicon)) {
    // "“…”, teilte das Unternehmen mit. “…”, hieß es weiter".
    const source = theme ? null : last?.person;
    return body?.speaks ? body : source && isBody(source, lexicon) ? source : null;
  }
  const fits = (it: Person | null | undefined) => it && agree(it, gender) && (plural === null || plural === it.plural);
  const sure = [previous?.person, mainSubject(cue, moment)].find(fits);
  if (sure) return sure;
  const known = scene.likely(gender, plural, isSpokenOf);
  // "Câmara fechou a ponte. Garante que “…”": nearer than whoever the paragraph has not spoken of.
  const subject = lexicon.proDrop && body && !isVenue(body, lexicon) && fits(body) ? body : null;
  if (known && !(subject?.free && !scene.isHere(known))) return known;
  const ahead = known ? null : cue && subjectIn(sentence.slice(0, cue.from), moment);
  return ahead?.person ?? subject;
}

/** "The bank “regrets the delay”, according to a press release": what the quotation reads on from. */
function readFrom(cue: Cue | null, { paragraph, sentence, span, scene, lexicon }: Moment): Person | null {
  const q = sentence.findIndex((item) => item.span === span);
  const sender = cue?.kind === 'according' && cue.from > q ? lastPhrase(sentence, 0, q, lexicon) : null;
  return sender?.voiced ? scene.who(sender, paragraph.text, sentence) : null;
}

/** "X said A, but he warned B": a pronoun means whoever spoke earlier in the same sentence. */
function whoIs(speaker: Phrase, cue: Cue | null, barred: Barred, moment: Moment): Person | null {
  const { paragraph, sentence, last, before, scene, lexicon } = moment;
  const { block, text } = paragraph;
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
    coming: speaker.definite ? coming(moment) : null,
    barred: (it) => barred(it) || others.includes(it.words.at(-1)) || isReporter(it, before, block),
    last: cue && goesOn(sentence, cue, lexicon) ? (last ?? before)?.person : null,
  });
}

/** "“…?” a reporter asked": who has no name, and asked in the paragraph before, is not "he" who answers in this one. */
const isReporter = (person: Person, before: Heard | null, block: number) =>
  before?.asks === true && before.block === block - 1 && before.person === person && person.times === 0;

/** "X asked for B, which, as he said, “…”": the verb has no subject, but one before it in the sentence has. */
function mainSubject(cue: Cue | null, { paragraph, sentence, scene, lexicon }: Moment): Person | null {
  const source = cue && lastSourceOf(sentence.slice(0, cue.from), lexicon);
  const person = source?.voiced ? scene.who(source, paragraph.text, sentence) : null;
  return person && scene.canSpeak(person) ? person : null;
}

/** "Przewodniczący powiedział", "sagten sie": where the form of a role or pronoun can be one or several, that of its verb tells. */
function withNumber(subject: Phrase, plural: boolean | null, lexicon: Lexicon): Phrase {
  if (subject.plural && plural === false && lexicon.hasCases) return { ...subject, plural };
  const several = subject.kind === 'pronoun' && !subject.plural && plural === true && lexicon.capitalNouns;
  return several ? { ...subject, plural, gender: null } : subject;
}
