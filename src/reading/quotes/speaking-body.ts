import { type Cue, genderOfCue, isPluralCue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { LETTERS, type Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Place } from './place.ts';
import { bodyIn } from './themes.ts';

/** A body that a preposition governs speaks in the plural, which shows neither man nor woman: "в министерстве заявили". */
export function speakingBody({ sentence, cue, lexicon }: Place, from: number, to: number): Phrase | null {
  const { verbFirst, hasCases } = lexicon;
  if (verbFirst || (hasCases && genderOfCue(sentence, cue, lexicon) !== null)) return null;
  if (hasCases) return bodyIn(sentence, from, to, lexicon, []) ?? lettersBeside(sentence, cue, lexicon);
  const body = bodyIn(sentence, from, to, lexicon, [lexicon.documents], 1);
  const single = isPluralCue(sentence, cue, lexicon) === false;
  return body && single ? null : body;
}

/** "Сообщили в | НРА", "В | НРА | сообщили": letters that stand for no country. */
function lettersBeside(sentence: Sentence, cue: Cue, lexicon: Lexicon): Phrase | null {
  const isBody = (i: number) =>
    LETTERS.test(sentence[i]?.text ?? '') &&
    lexicon.inside.at(sentence, i - 1) &&
    !lexicon.isCountry([sentence[i]?.key ?? '']);
  const letters = [cue.to + 1, cue.from - 1].find(isBody);
  return letters === undefined ? null : phraseAt(sentence, letters, lexicon);
}
