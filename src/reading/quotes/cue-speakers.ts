import { accordingTo } from './according.ts';
import { withApposition } from './apposition.ts';
import { type Cue, cuesIn, isPluralCue } from './cues.ts';
import { withCompany } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { authorIn, ownerIn } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import { beforeCue, behindCue, type Place } from './place.ts';
import { relayedBefore, relayedBy } from './relayed.ts';
import { speakingBody } from './speaking-body.ts';
import { opening, subject } from './subjects.ts';
import { bodyIn, governedAfter, governedBefore, governedName } from './themes.ts';
import { hasSubjectArticle } from './ungoverned.ts';
import { subjectAhead } from './verb-ahead.ts';

/** Who speaks by a cue: the subject of a verb, the source behind an "according to". Null where the words name nobody. */
export function speakerOf(place: Place): Phrase | null {
  const { sentence, cue, tail, q, left, lexicon } = place;
  if (cue.kind === 'according') return accordingTo(place);
  if (lexicon.attributive.at(sentence, cue.to - 1)) {
    const described = phraseAfter(sentence, ...behindCue(place), lexicon);
    if (described?.voiced) return described;
  }
  if (isImpersonal(sentence, cue, lexicon)) return besideImpersonal(place);
  if (lexicon.sayings.match(sentence, cue.from) > 0) {
    // "Demirtaş'ın “…” sözleri", but "Demirtaş'ın avukatı, “…” ifadelerini kullandı".
    const isNoun = tail && cue.to - cue.from === 1;
    const owner = isNoun ? ownerIn(sentence, left + 1, q, lexicon) : null;
    const source = owner ?? relayedAhead(place) ?? governedBefore(sentence, cue.from, lexicon);
    if (source) return source;
  }
  const carrier = carrierOf(place);
  if (carrier) {
    const source = relayedBy({ ...place, cue: carrier });
    // "TNA quoted | him | as saying".
    if (source || lexicon.hasCases || isCarried(sentence, carrier, lexicon)) return source;
  }
  const agent = q === sentence.length ? null : agentOf(place);
  if (agent) return agent;
  if (lexicon.participles.match(sentence, cue.from) > 0) {
    const main = mainVerb(place);
    if (main) return speakerAhead(place, main);
    // "Komentując spór z Sarną, …".
    if (lexicon.hasCases) return null;
    // "حمل | المدرب | نفسه المسؤولية قائلا": whatever verb the sentence opens with.
    const theme = lexicon.verbFirst ? opening(sentence.slice(0, cue.from), lexicon) : null;
    if (theme?.voiced) return theme;
  }
  const speaker = tail ? subjectBehind(place) : (relayedBefore(place) ?? subjectAhead(place));
  return speaker?.voiced && speaker.name ? speaker : (authorIn(sentence, left + 1, q, lexicon) ?? speaker);
}

/** "نقلت الوكالة عن | مصدر مطلع | على المفاوضات قوله": where the verb stands first, one that relays tells whose the words are. */
function relayedAhead({ sentence, cue, lexicon }: Place): Phrase | null {
  const relays = lexicon.verbFirst && cuesIn(sentence, lexicon).find((it) => lexicon.relaying.at(sentence, it.to - 1));
  return relays && relays.to < cue.from ? governedAfter(sentence, relays.to, cue.from, lexicon) : null;
}

/** Who speaks by a verb that stands somewhere before the quotation. */
const speakerAhead = (place: Place, cue: Cue) => speakerOf({ ...place, cue, tail: false, left: -1 });

/** "Heißt es", "dit-on", "on assure", "vi si legge | :": nobody is named. */
export const isImpersonal = (sentence: Sentence, { from, to, kind }: Cue, lexicon: Lexicon) =>
  [from, to - 1, to].some((i) => lexicon.impersonal.match(sentence, i) > 0) ||
  (kind === 'colon' && [1, 2, 3].some((words) => lexicon.impersonal.match(sentence, from - words) === words));

/** "In der Behörde heißt es": what the words stand in speaks. */
function besideImpersonal(place: Place): Phrase | null {
  const { sentence, cue, lexicon } = place;
  const [after, before] = [behindCue(place), beforeCue(place)];
  // "Вестник „Глас“ | пише", "Dunavski glasnik | piše".
  const ahead = subject(sentence, ...before, lexicon);
  if ((ahead?.voiced || ahead?.from === 0) && ahead.to === cue.from) return ahead;
  // "Piše | Ana Rogić", "пише | изданието": whoever stands right behind the verb writes.
  const writer = lexicon.hasCases ? phraseAt(sentence, cue.to, lexicon) : null;
  if (writer?.voiced) return withApposition(sentence, writer, lexicon);
  return (
    bodyIn(sentence, ...after, lexicon) ??
    bodyIn(sentence, ...before, lexicon) ??
    governedName(sentence, ...after, lexicon)
  );
}

/** The verb that relays: the cue itself, or the one before it in "the agency | quoted a witness | as saying". */
const carrierOf = ({ sentence, cue, lexicon }: Place): Cue | undefined =>
  lexicon.relaying.match(sentence, cue.from) > 0
    ? cue
    : cuesIn(sentence, lexicon).findLast(
        ({ from, to }) =>
          to < cue.from && lexicon.relaying.at(sentence, from) && lexicon.relaying.match(sentence, cue.from - 1) > 1,
      );

/** "Quoted | him | as saying", but not "was quoted as saying". */
const isCarried = (sentence: Sentence, { to }: Cue, lexicon: Lexicon) => lexicon.relaying.match(sentence, to + 1) > 1;

/** "Vale was described | by the mayor | as “…”": what is done to somebody is said by another. */
function agentOf({ sentence, cue, lexicon }: Place): Phrase | null {
  const isOther = [lexicon.asks, lexicon.relaying].some((list) => list.at(sentence, cue.to - 1));
  // "Ha | detto da Bruxelles", but "è | stato | accusato dalla ministra".
  const isDone = !lexicon.proDrop || sentence.slice(cue.from, cue.to - 1).some(({ key }) => lexicon.past.has(key));
  if (isOther || !isDone || !lexicon.agent.at(sentence, cue.to)) return null;
  const agent = phraseAfter(sentence, cue.to + 1, sentence.length, lexicon, 'governed');
  return agent?.from === cue.to + 1 && agent.voiced ? agent : null;
}

/** "The mayor | said on Monday, adding that “…”": the verb that a participle goes with. */
const mainVerb = ({ sentence, cue, lexicon }: Place): Cue | undefined =>
  cuesIn(sentence.slice(0, cue.from), lexicon).find((it) => lexicon.participles.match(sentence, it.from) === 0);

/** The subject of a verb that stands behind its quotation. */
function subjectBehind(place: Place): Phrase | null {
  const { sentence, cue, lexicon } = place;
  const [start] = beforeCue(place);
  const found = subject(sentence, ...beforeCue(place), lexicon);
  const before = found && readsOn(place, found) ? null : found;
  const behind = behindVerb(place);
  const next = phraseAt(sentence, cue.to, lexicon);
  // "“…” en Sarna, dijo | la alcaldesa": its article or a comma shows whose the verb is.
  const apart = before && before.from > start + 1 && sentence[cue.from - 1]?.kind === 'comma';
  const own = apart || (next && hasSubjectArticle(sentence, next, lexicon));
  return (
    (own && behind?.voiced ? behind : null) ??
    before ??
    behind ??
    toldBefore(place) ??
    (lexicon.hasCases || lexicon.inside.at(sentence, cue.to) ? speakingBody(place, cue.to, sentence.length) : null)
  );
}

/** "“No vamos a evacuar” | los poblados, dijo Ana Lobo": a thing that no pause parts from the quotation, but a comma from the verb. */
const readsOn = ({ sentence, cue, q, lexicon }: Place, { voiced }: Phrase) =>
  !(voiced || lexicon.verbLast || /[,.!?…]$/.test(sentence[q]?.text ?? '')) &&
  sentence[q + 1]?.kind === 'word' &&
  sentence[cue.from - 1]?.kind === 'comma';

/** The subject behind the verb; where the verb stands last, only a name, a role or a body is one. */
function behindVerb({ sentence, cue, lexicon }: Place): Phrase | null {
  // "“…”, le parole | del sindaco".
  const of = lexicon.headFirst && lexicon.of.at(sentence, cue.to) && lexicon.tailCues.match(sentence, cue.from) > 0;
  const phrase = phraseAfter(sentence, cue.to + Number(of), sentence.length, lexicon);
  if (!phrase || (lexicon.verbLast && !phrase.voiced)) return null;
  return isPluralCue(sentence, cue, lexicon) === false ? phrase : withCompany(sentence, phrase, lexicon);
}

/**
 * "The mayor says that the council wants “…”, she added": behind the quotation a verb without a subject has that of the verb that
 * reports before it. Where verbs need no subject and there is none, words that read on into the quotation have one of their own.
 */
function toldBefore(place: Place): Phrase | null {
  const { sentence, q, left, lexicon } = place;
  if (lexicon.verbLast) return subject(sentence, left + 1, q, lexicon);
  if (left >= 0) return null;
  const cues = cuesIn(sentence, lexicon).filter(({ to, kind }) => to <= q && kind === 'verb');
  const main = cues.find(({ to }) => lexicon.that.at(sentence, to)) ?? cues[0];
  const source = main ? speakerAhead(place, main) : null;
  const readsOn = lexicon.proDrop && sentence[q - 1]?.kind === 'word';
  return source ?? (readsOn ? null : subject(sentence, 0, q, lexicon));
}
