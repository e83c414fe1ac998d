import { withApposition } from './apposition.ts';
import { speakerOf } from './cue-speakers.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isStop } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { agentIn, announced, ofWhom } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { type Ranked, rankedCues } from './ranked-cues.ts';
import { subject } from './subjects.ts';
import { bodyIn, themeOf, withoutVerb } from './themes.ts';

/** What a sentence says of who speaks the quotation in it. */
export interface Attribution {
  cue: Cue | null;
  /** Null where the sentence names nobody. */
  speaker: Phrase | null;
  /** Somebody is told the words, and nothing says by whom. */
  isTold?: true;
}

/** A verb further off than this gives way to a colon at the quotation. */
const FAR = 12;

/** Who says the quotation at item `q`, by the sentence that it stands in; null where the sentence does not tell. */
export function attribute(sentence: Sentence, q: number, lexicon: Lexicon): Attribution | null {
  const left = sentence.slice(0, q).findLastIndex((item) => item.kind === 'quote');
  const next = sentence.findIndex((item, i) => i > q && item.kind === 'quote');
  const right = next < 0 ? sentence.length : next;
  const signed = signature(sentence, q, right, lexicon);
  if (signed) return { cue: null, speaker: signed };
  const by = ({ cue, tail }: Ranked) => speakerOf({ sentence, cue, tail, q, left, lexicon });
  // "According to the latest figures, she said, “…”": figures say nothing where a verb says who does.
  const isSilent = (it: Ranked) => it.cue.kind === 'according' && by(it)?.voiced === false;
  const ranked = rankedCues(sentence, q, left, right, lexicon);
  const best = ranked.find((it) => it.cost < FAR && !isSilent(it)) ?? ranked[0];
  if (isTold(sentence, left + 1, q, lexicon) && !best?.tail)
    return { cue: best?.cue ?? null, speaker: null, isTold: true };
  const colon = sentence[q - 1]?.kind === 'colon';
  // "On the price of grain: “…”": what is spoken of.
  if (best && colon && isSilent(best)) return { cue: best.cue, speaker: null };
  const [from, to] = [left + 1, q - 1];
  const owner = colon ? (announced(sentence, from, to, lexicon) ?? agentIn(sentence, from, to, lexicon)) : null;
  if (best && (best.cost < FAR || !colon)) return { cue: best.cue, speaker: by(best) ?? owner };
  if (colon) {
    const theme = themeOf(sentence, from, to, lexicon);
    const speaker =
      owner ?? (theme && withoutVerb(sentence, theme, to, lexicon)) ?? ofWhom(sentence, from, to, lexicon);
    return { cue: { from: q - 1, to: q, kind: 'colon' }, speaker };
  }
  if (lexicon.that.at(sentence, q - 1)) {
    const speaker = subject(sentence, from, to, lexicon) ?? bodyIn(sentence, from, q, lexicon);
    return { cue: null, speaker };
  }
  if (q === 0 && isPaused(sentence, q)) return strangeVerb(sentence, right, lexicon);
  return toldLater(sentence, q, right, lexicon);
}

/** "She was warned that | “…”", "è stata avvertita che | «…»": in the passive, right before the words, whom they are said to. */
function isTold(sentence: Sentence, from: number, q: number, lexicon: Lexicon): boolean {
  const leads = [lexicon.that, lexicon.of, lexicon.prepositions];
  let end = q;
  while (end > from && (sentence[end - 1]?.kind !== 'word' || leads.some((list) => list.at(sentence, end - 1)))) end--;
  const isSaid = lexicon.that.at(sentence, q - 1) || lexicon.cues.at(sentence, end - 1);
  return isSaid && lexicon.passive.match(sentence, end - 2) === 2;
}

/** "Tarn “is lost” and its men “are fleeing”, said the mayor": who says the last of several quotations says them all. */
function toldLater(sentence: Sentence, q: number, right: number, lexicon: Lexicon): Attribution | null {
  const ahead = cuesIn(sentence, lexicon).find((cue) => cue.from > right);
  const last = ahead ? sentence.slice(0, ahead.from).findLastIndex((item) => item.kind === 'quote') : q;
  const later = last > q ? attribute(sentence, last, lexicon) : null;
  return later?.cue && later.cue.from > last ? later : null;
}

/** "“…” ― Nora Fenwick, Tarn": a name behind a dash, and no verb of saying after it. */
function signature(sentence: Sentence, q: number, to: number, lexicon: Lexicon): Phrase | null {
  const signed =
    sentence[q + 1]?.kind === 'dash' && sentence[q + 2]?.capital ? phraseAt(sentence, q + 2, lexicon, to) : null;
  const after = signed?.name ? sentence[signed.to] : null;
  // "“…” - L'Italia “…”": a quotation that opens with a small letter reads on.
  const closed = after !== null && (after?.kind === 'quote' ? after.capital : after?.kind !== 'word');
  const says = cuesIn(sentence, lexicon).some((cue) => cue.from > q && cue.from < to);
  return closed && !says ? withApposition(sentence, signed, lexicon) : null;
}

/** A comma or dash parts the quotation from what follows, or stands in it. */
const isPaused = (sentence: Sentence, q: number) =>
  ['comma', 'dash'].includes(sentence[q + 1]?.kind ?? '') || /[,،?!؟]$/.test(sentence[q]?.text ?? '');

/** "Quotation", and a verb that the language data does not have: the form of the sentence shows that somebody says it. */
function strangeVerb(sentence: Sentence, to: number, lexicon: Lexicon): Attribution | null {
  const verb = sentence.findIndex((item, i) => i > 0 && item.kind === 'word');
  const speaker = themeOf(sentence, verb, to, lexicon);
  if (verb < 0 || verb > 2 || !speaker || isStop(sentence[verb]?.key ?? '', lexicon)) return null;
  return { cue: { from: verb, to: verb + 1, kind: 'verb' }, speaker };
}
