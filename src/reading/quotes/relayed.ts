import { endOfRelayed } from './agencies.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { behindCue, type Place } from './place.ts';
import { subject } from './subjects.ts';
import { governedAfter } from './themes.ts';

/** Whose words a verb relays: "quoted a witness". Null where nobody is named. */
export function relayedBy(place: Place): Phrase | null {
  const { sentence, tail, lexicon } = place;
  if (tail && !lexicon.hasCases) return relayedBehind(place);
  const [from, to] = behindCue(place);
  return lexicon.verbFirst
    ? governedAfter(sentence, from, to, lexicon)
    : phraseAfter(sentence, from, endOfRelayed(sentence, from, to, lexicon), lexicon, 'governed');
}

/** "“…”, the agency quoted the mayor as saying", "„…“, zitiert der Bote den Fischer": the object of a verb that has a subject before it. */
function relayedBehind({ sentence, cue, q, lexicon }: Place): Phrase | null {
  const end = sentence.length;
  const next = phraseAfter(sentence, cue.to, end, lexicon);
  return lexicon.verbSecond
    ? phraseAfter(sentence, next?.to ?? end, end, lexicon, 'governed')
    : subject(sentence, q + 1, cue.from, lexicon) && next;
}
