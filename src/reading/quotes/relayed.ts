import { type Cue, cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { endOfTold } from './outlets.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { behindCue, type Place } from './place.ts';
import { endOfRelayed } from './relayed-end.ts';
import { subject } from './subjects.ts';
import { governedAfter, governedBefore } from './themes.ts';

/** Whose words a verb relays: "quoted a witness". Null where nobody is named. */
export function relayedBy(place: Place): Phrase | null {
  const { sentence, cue, tail, lexicon } = place;
  if (tail && !lexicon.hasCases) return relayedBehind(place);
  const [behind, to] = behindCue(place);
  if (lexicon.verbFirst) return governedAfter(sentence, behind, to, lexicon);
  // "Приводит агентство слова | мэра", "цитирует его": the noun for words tells whose they are, or a pronoun does.
  const noun = sentence.findLastIndex((_, i) => i < to && lexicon.relaying.at(sentence, i));
  if ([noun - 1, behind].some((i) => lexicon.possessives.at(sentence, i))) return null;
  const from = pastRelayer(sentence, noun > cue.from ? noun + 1 : behind, to, lexicon);
  const of = lexicon.of.match(sentence, from) || Number(lexicon.headFirst && lexicon.prepositions.at(sentence, from));
  const end = of > 0 ? to : endOfRelayed(sentence, from, to, lexicon);
  return phraseAfter(sentence, from + of, end, lexicon, 'governed');
}

/** "Цитирует газета «Вестник» | министра": past the body that relays, where it stands first. */
function pastRelayer(sentence: Sentence, from: number, to: number, lexicon: Lexicon): number {
  const role = sentence.findIndex((_, i) => i > from && i < to && lexicon.roles.at(sentence, i));
  return role > from && (lexicon.bodies.at(sentence, from) || endOfTold(sentence, from, lexicon) > from) ? role : from;
}

/** "خبرگزاری به نقل از | یک مقام نوشت": whom the words right before a verb that stands last relay. */
export function relayedBefore({ sentence, cue, left, lexicon }: Place): Phrase | null {
  const isRelayed = ({ from, to }: Cue) =>
    from > left &&
    to < cue.from &&
    lexicon.relaying.match(sentence, from) > 0 &&
    lexicon.prepositions.at(sentence, to - 1);
  return lexicon.verbLast && cuesIn(sentence, lexicon).some(isRelayed)
    ? governedBefore(sentence, cue.from, lexicon)
    : null;
}

/** "„…“, zitiert der Bote den Fischer": the object of a verb that has a subject before it. */
function relayedBehind({ sentence, cue, q, lexicon }: Place): Phrase | null {
  const end = sentence.length;
  const next = phraseAfter(sentence, cue.to, end, lexicon);
  return lexicon.verbSecond
    ? phraseAfter(sentence, next?.to ?? end, end, lexicon, 'governed')
    : subject(sentence, q + 1, cue.from, lexicon) && next;
}
