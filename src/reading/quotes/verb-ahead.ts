import { type Cue, cuesIn, isPluralCue } from './cues.ts';
import { isStop } from './heads.ts';
import { isLower } from './items.ts';
import { withCompany } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { pastAside, phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import type { Place } from './place.ts';
import { speakingBody } from './speaking-body.ts';
import { subject } from './subjects.ts';
import { governedBefore } from './themes.ts';
import { hasSubjectArticle, isUngoverned } from './ungoverned.ts';

/** The subject of a verb that stands before its quotation: before the verb, or between the two. */
export function subjectAhead(place: Place): Phrase | null {
  const { sentence, cue, q, left, lexicon } = place;
  const told = lexicon.verbSecond && lexicon.and.at(sentence, cue.from - 1) ? inverted(place) : undefined;
  if (told) return subjectAhead({ ...place, cue: told });
  const after = () => {
    const phrase = phraseAfter(sentence, cue.to, q, lexicon);
    return phrase && lexicon.verbFirst ? withCompany(sentence, phrase, lexicon) : phrase;
  };
  const named = lexicon.tailCues.match(sentence, cue.from) > 0 && lexicon.cues.match(sentence, cue.from) === 0;
  if (named || isIncise(place)) return after();
  // "Tocca a | Ugo Neri | replicare".
  const asked = lexicon.infinitives.at(sentence, cue.from) ? governedBefore(sentence, cue.from, lexicon) : null;
  if (asked?.voiced) return asked;
  const before = subject(sentence, left + 1, cue.from, lexicon);
  const next = phraseAt(sentence, cue.to, lexicon, q);
  if (next?.kind === 'pronoun' && (sentence[next.to]?.kind !== 'word' || isInverted(place))) {
    // "The mayor left, calling it “…”", "Ann Lind said she, too, was late".
    const isFirst = (next.to === q && next.plural) || (!lexicon.verbSecond && before?.voiced && before.to === cue.from);
    return (isFirst ? before : null) ?? next;
  }
  // "…, ξεκαθάρισε ο διοικητής": where articles show the case, its article shows the subject.
  const behind = sentence[cue.from - 1]?.kind === 'comma' ? after() : next;
  if (behind?.voiced && (hasSubjectArticle(sentence, behind, lexicon) || endsReport(place, before))) return after();
  const found = subjectFollows(place) ? (after() ?? before) : (sure(place, before, after) ?? after());
  if (found && isObjectOfOpener(found, place)) return null;
  // A thing of another number than the verb.
  const isOther = found?.voiced === false && !found.plural && isPluralCue(sentence, cue, lexicon) === true;
  return (found && !isOther ? null : speakingBody(place, left + 1, q)) ?? found;
}

/** "Die Brücke sei alt, | sagte | Ole Brandvik und nannte das “…”": where the verb stands second, one with its subject behind it, which the verb after the "and" shares. */
const inverted = ({ sentence, cue: { from }, lexicon }: Place): Cue | undefined =>
  cuesIn(sentence.slice(0, from - 1), lexicon).findLast(
    (it) => it.kind === 'verb' && sentence[it.from - 1]?.kind === 'comma',
  );

/** "Valoró | la actuación de los bomberos", "añadió tener | la certeza": where verbs need no subject, a thing behind one that opens the sentence, or behind an infinitive, is its object. */
function isObjectOfOpener({ from, voiced }: Phrase, { sentence, cue, lexicon }: Place): boolean {
  const opens = cue.from === 0 && lexicon.saidThis.match(sentence, 0) === 0;
  const elided = lexicon.proDrop && !lexicon.verbFirst && (opens || lexicon.infinitives.at(sentence, cue.to));
  return elided && from > cue.from && !voiced;
}

/** "The plan, she added, “costs less”": the words between the commas are the reporter's alone. */
const isIncise = ({ sentence, cue, q }: Place) =>
  sentence[cue.from - 1]?.kind === 'comma' &&
  sentence.findIndex((item, i) => i >= cue.to && item.kind === 'comma') === q - 1 &&
  isLower(sentence[q]);

/** "La causa la explica | la ministra": what is no subject gives way to one behind the verb. */
function sure(place: Place, before: Phrase | null, after: () => Phrase | null): Phrase | null {
  const { sentence, cue, lexicon } = place;
  const { proDrop, verbLast } = lexicon;
  if (before && isReported(place, before)) return null;
  if (before && !before.voiced) {
    const behind = after();
    const opens = sentence[cue.from - 1]?.kind === 'comma' || isStop(sentence[cue.from - 1]?.key ?? '', lexicon);
    const inverted = behind?.voiced && (opens || behind.from === cue.to);
    if (inverted) return behind;
    // "Τόνισε … και | πρόσθεσε": where verbs need no subject, one that an "and" joins to another has the same.
    const elided = proDrop && !verbLast && lexicon.and.at(sentence, cue.from - 1);
    return elided ? null : before;
  }
  return before;
}

/** "Τόνισε ότι | η γέφυρα κρατά και | πρόσθεσε": where verbs need no subject, that of what is said is none of the next verb of saying. */
const isReported = ({ sentence, cue, lexicon }: Place, before: Phrase) =>
  lexicon.proDrop &&
  (lexicon.that.at(sentence, before.from - 1) ||
    cuesIn(sentence, lexicon).some((it) => opensReport(sentence, it, before, lexicon))) &&
  ((lexicon.verbFirst && sentence[cue.from - 1]?.kind === 'comma') ||
    [cue.from - 1, cue.from].some((i) => lexicon.and.at(sentence, i) || lexicon.but.at(sentence, i)));

/** "Dijo que es un asunto que afecta a | los ministerios": a verb of saying ahead, and a "that" right behind it. */
const opensReport = (sentence: Sentence, { from, to, kind }: Cue, before: Phrase, { that }: Lexicon) =>
  kind === 'verb' &&
  from < before.from &&
  (that.at(sentence, to) || (sentence[to]?.kind === 'comma' && that.at(sentence, to + 1)));

/** "Mit der Bürgermeisterin, Jutta Ahlers, fordert er": a pronoun right behind the verb, and no subject before it. */
const isInverted = ({ sentence, cue, lexicon }: Place) =>
  lexicon.verbSecond && (sentence[cue.from - 1]?.kind === 'comma' || lexicon.he.at(sentence, cue.to));

/** "Die Stadt habe zu spät gewarnt, sagte | ein Sprecher": what has a verb of its own is no subject of the next, but for "quando il ministro è arrivato". */
const endsReport = ({ sentence, cue: { from }, lexicon }: Place, before: Phrase | null) =>
  before !== null &&
  (lexicon.verbSecond || ![lexicon.but, lexicon.that].some((list) => list.at(sentence, before.from - 1))) &&
  sentence[from - 1]?.kind === 'comma' &&
  [pastAside(sentence, before.to, lexicon)].some(
    (verb) =>
      sentence[verb]?.kind === 'word' &&
      verb < from &&
      isUngoverned(sentence, { from: verb + 1 }, lexicon) &&
      (verb === before.to || phraseAt(sentence, verb, lexicon) === null),
  );

/** The verb stands before its subject: always in some languages, in others where something else opens the sentence. */
function subjectFollows({ sentence, cue, lexicon }: Place): boolean {
  const { verbFirst, verbSecond } = lexicon;
  const voiced = phraseAt(sentence, cue.to, lexicon)?.voiced === true;
  return verbFirst
    ? voiced || sentence[cue.from - 1]?.kind !== 'comma'
    : verbSecond && lexicon.prepositions.at(sentence, 0) && voiced;
}
