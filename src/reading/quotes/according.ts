import { ownsCue } from './cues.ts';
import { pauseBefore, pauseBehind } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { agentIn } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import { beforeCue, type Place } from './place.ts';
import { subject } from './subjects.ts';
import { lastPhrase } from './themes.ts';

/** The source behind an "according to", or before it in languages that put it there. */
export function accordingTo(place: Place): Phrase | null {
  const { sentence, cue, lexicon } = place;
  if (ownsCue(sentence, cue, lexicon)) return null;
  if (lexicon.accordingToAfter.match(sentence, cue.from) > 0) return sourceBefore(place);
  // "A detta | del quale".
  const relative = cue.to + (lexicon.definite.match(sentence, cue.to) || lexicon.of.match(sentence, cue.to));
  // "The paper, according to which the mayor “…”".
  // "Il commento di Aldo Rossi, secondo il quale …".
  if (lexicon.relative.at(sentence, relative)) {
    const named = nameBefore(sentence, cue.from - 1, lexicon);
    return named ?? subject(sentence, ...beforeCue(place), lexicon);
  }
  const first = sentence[cue.to]?.key ?? '';
  // "Κατά | τον υπουργό": the article of the source is a part of the cue.
  const article = Number(lexicon.definite.at(sentence, cue.to - 1));
  const from = lexicon.of.has(first) && !lexicon.definite.has(first) ? cue.to + 1 : cue.to - article;
  // "Secondo quanto riferito dal | comandante".
  const isDone = lexicon.past.at(sentence, cue.to + 1);
  const agent = isDone ? agentIn(sentence, cue.to, pauseBehind(sentence, cue.to), lexicon) : null;
  return agent ?? phraseAfter(sentence, from, sentence.length, lexicon, 'governed');
}

function sourceBefore(place: Place): Phrase | null {
  const { sentence, lexicon } = place;
  const [from, to] = beforeCue(place);
  const nearest = lastPhrase(sentence, from, to, lexicon);
  return nearest?.voiced === false ? (lastPhrase(sentence, from, nearest.from, lexicon) ?? nearest) : nearest;
}

/** The longest phrase with a name that ends right before an item, whatever governs it. */
function nameBefore(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = pauseBefore(sentence, to) + 1; i < to; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (phrase?.name?.[1] === to) return phrase;
  }
  return null;
}
