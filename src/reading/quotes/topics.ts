import { speakerOf } from './cue-speakers.ts';
import { type Cue, cuesIn, genderOfCue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { hasFullName, isPersonalPhrase, type Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { opening } from './subjects.ts';
import { isGiven } from './uncased-words.ts';
import { isUngoverned } from './ungoverned.ts';

/** Whoever a sentence reports is told by its first verbs of saying. */
const FIRST_CUES = 3;

/** Whom a sentence without quotations reports: the source of its first reporting verb; null where it has none. */
export function sourceOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const cues = cuesIn(sentence, lexicon);
  const said = carriedBy(sentence, cues, lexicon);
  if (said) return said;
  let mute: Phrase | null = null;
  for (const cue of [...cues.filter((it) => closesReport(sentence, it, lexicon)), ...cues].slice(0, FIRST_CUES)) {
    if (isTimed(sentence, cue, lexicon) || isDescribing(sentence, cue, lexicon)) continue;
    const source = speakerBy(sentence, cue, lexicon);
    if (source && describesAnother(sentence, cue, source, lexicon)) continue;
    if (source?.voiced)
      return hasFullName(source) ? { ...source, gender: source.gender ?? genderOfCue(sentence, cue, lexicon) } : source;
    // "The bridge closed, said the mayor": many verbs do more than report.
    mute ??= source;
  }
  return mute;
}

/** Who speaks by a cue where no quotation stands; looked for behind item `left`. */
const speakerBy = (sentence: Sentence, cue: Cue, lexicon: Lexicon, left = -1) =>
  speakerOf({ sentence, cue, tail: false, q: sentence.length, left, lexicon });

/** "Die Stadt habe gewarnt, | sagte | ein Sprecher": a verb right behind a comma, with its subject behind it, reports all before. */
const closesReport = (sentence: Sentence, { from, to }: Cue, lexicon: Lexicon) =>
  sentence[from - 1]?.kind === 'comma' && phraseAt(sentence, to, lexicon)?.voiced === true;

/** Whom the words before something report last: "asked by Fenwick whether he knew, | the mayor replied that" he did. */
export function lastSourceOf(words: Sentence, lexicon: Lexicon): Phrase | null {
  // "Ahlers lobte die Fischerin, die weinte, | als sie sagte": a relative clause only describes somebody.
  const describes = ({ from }: Cue) => lexicon.relative.at(words, from - 1);
  // "Según el diario, | le dijo": whoever only carries it says nothing.
  const cue = cuesIn(words, lexicon).findLast((it) => !describes(it) && it.kind !== 'according');
  return cue ? speakerBy(words, cue, lexicon) : null;
}

/** "Después de que | la ministra avisara": "that" behind a preposition opens a clause that tells only when or why. */
function isTimed(sentence: Sentence, { from }: Pick<Cue, 'from'>, lexicon: Lexicon): boolean {
  const that = sentence.findLastIndex(({ key }, i) => i < from && lexicon.that.has(key));
  return lexicon.of.at(sentence, that - 1);
}

/** "Τον ρώτησαν αν | οι παίκτες του κουράστηκαν": the subject of a later clause is not what the sentence is about, unless it is named. */
const isAside = (sentence: Sentence, { from, name }: Phrase, lexicon: Lexicon) =>
  !name && [lexicon.that, lexicon.but].some((list) => list.at(sentence, from - 1));

/** "In a video that the agency | posted": a verb that only describes what a preposition governs. */
const isDescribing = (sentence: Sentence, { from }: Cue, lexicon: Lexicon) =>
  lexicon.prepositions.at(sentence, 0) && lexicon.relative.at(sentence, from - 1);

/** "Wron called after a speech by Fenwick, who | warned": a verb that only describes somebody whom a preposition governs, where the sentence is about somebody else. */
function describesAnother(sentence: Sentence, { from }: Cue, source: Phrase, lexicon: Lexicon): boolean {
  // "Ομιλία | του μονάρχη".
  const isFree = isUngoverned(sentence, source, lexicon) && !lexicon.of.at(sentence, source.from);
  if (isFree || !lexicon.relative.at(sentence, from - 1)) return false;
  const theme = opening(sentence, lexicon);
  return theme !== null && isPersonalPhrase(theme) && theme.from < source.from;
}

/** "According to the agency, X said", "as the agency reports, X said": the agency only carries what X said, told by his full name. */
function carriedBy(sentence: Sentence, [carrier, ...others]: readonly Cue[], lexicon: Lexicon): Phrase | null {
  const left = carrier ? endOfCarrier(sentence, carrier, lexicon) : -1;
  const cue = left < 0 ? undefined : others.find(({ kind, from }) => kind === 'verb' && from > left);
  const said = cue ? speakerBy(sentence, cue, lexicon, left) : null;
  // A surname alone beside a verb can be whom something is said to.
  return said && hasFullName(said) ? said : null;
}

/** Where the words end that tell who carries what somebody said; -1 where none do. */
function endOfCarrier(sentence: Sentence, { kind, to }: Cue, lexicon: Lexicon): number {
  if (kind === 'according') return to;
  const opens = lexicon.stops.match(sentence, 0) > 0 || lexicon.accordingTo.match(sentence, 0) > 0;
  return opens ? sentence.findIndex((item, i) => i >= to && item.kind === 'comma') : -1;
}

/** Whom a sentence without quotations is about: its source, else its subject. */
export function topicOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  if (isSilent(sentence, lexicon)) return null;
  const source = sourceOf(sentence, lexicon);
  if (source) return source;
  const theme = opening(sentence, lexicon);
  if (theme && isAside(sentence, theme, lexicon)) return null;
  if (!lexicon.noCapitals) return theme && isTimed(sentence, theme, lexicon) ? null : theme;
  // Without capitals, only a role, a given name or an apposition shows that the first words are a person.
  const given = theme?.name && hasFullName(theme) && isGiven(sentence[theme.name[0]], lexicon);
  return given || theme?.role || sentence[theme?.to ?? 0]?.kind === 'comma' ? theme : null;
}

/** "Recuerda que la ministra avisó", "najavio je da …": where verbs need no subject, what one without any reports is not what the sentence is about. */
export function isSilent(sentence: Sentence, lexicon: Lexicon): boolean {
  const [cue] = cuesIn(sentence, lexicon);
  if (!lexicon.proDrop || cue?.kind !== 'verb') return false;
  const that = sentence.findIndex((_, i) => i >= cue.to && lexicon.that.at(sentence, i));
  const opens = sentence.slice(cue.to, that).every(({ kind, key }) => kind === 'comma' || lexicon.auxiliaries.has(key));
  return that > 0 && opens && speakerBy(sentence, cue, lexicon) === null;
}
