import { ownsCue } from './cues.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { beforeCue, type Place } from './place.ts';
import { subject } from './subjects.ts';
import { lastPhrase } from './themes.ts';

/** The source behind an "according to", or before it in languages that put it there. */
export function accordingTo(place: Place): Phrase | null {
  const { sentence, cue, lexicon } = place;
  if (ownsCue(sentence, cue, lexicon)) return null;
  if (lexicon.accordingToAfter.match(sentence, cue.from) > 0) return sourceBefore(place);
  const relative = cue.to + lexicon.definite.match(sentence, cue.to);
  // "The paper, according to which the mayor “…”".
  if (cue.from > 0 && lexicon.relative.at(sentence, relative)) return subject(sentence, ...beforeCue(place), lexicon);
  const first = sentence[cue.to]?.key ?? '';
  // "Κατά | τον υπουργό": the article of the source is a part of the cue.
  const article = cue.to - cue.from > 1 && lexicon.definite.at(sentence, cue.to - 1) ? 1 : 0;
  const from = lexicon.of.has(first) && !lexicon.definite.has(first) ? cue.to + 1 : cue.to - article;
  return phraseAfter(sentence, from, sentence.length, lexicon, 'governed');
}

function sourceBefore(place: Place): Phrase | null {
  const { sentence, lexicon } = place;
  const [from, to] = beforeCue(place);
  const nearest = lastPhrase(sentence, from, to, lexicon);
  return nearest?.voiced === false ? (lastPhrase(sentence, from, nearest.from, lexicon) ?? nearest) : nearest;
}
