import { genderOfCue, isPluralCue } from './cues.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import { bodyIn } from './themes.ts';

/** A body that a preposition governs speaks in the plural, which shows neither man nor woman: "в министерстве заявили". */
export function speakingBody({ sentence, cue, lexicon }: Place, from: number, to: number): Phrase | null {
  if (lexicon.verbFirst) return null;
  if (lexicon.hasCases)
    return genderOfCue(sentence, cue, lexicon) === null ? bodyIn(sentence, from, to, lexicon, []) : null;
  const body = bodyIn(sentence, from, to, lexicon, [lexicon.documents], 1);
  const single = isPluralCue(sentence, cue, lexicon) === false;
  return body && single ? null : body;
}
