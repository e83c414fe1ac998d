import { bareRole } from './bare-role.ts';
import { type Cue, cuesIn, goesOn, isPluralCue, pastAuxiliaries } from './cues.ts';
import { isPaper } from './focus.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './mentions.ts';
import type { Point } from './moment.ts';
import type { Sentence } from './narrative.ts';
import { standsOut } from './newcomers.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrase.ts';
import { isSomebodys } from './somebodys.ts';
import { sourceOf, topicOf } from './topics.ts';

/**
 * Turns the scene to whom a sentence without quotations speaks of; gives whom it is about, a body too, null where that is nobody.
 * `coming` is whom the text names next, if that can be whom this sentence calls by a role.
 */
export function follow(point: Point, coming: Person | null): Person | null {
  const { paragraph, sentence, scene, lexicon } = point;
  const topic = topicOf(sentence, lexicon);
  const phrase = topic && bareRole(topic, sentence, lexicon);
  const [cue] = cuesIn(sentence, lexicon);
  const last = cue && goesOn(sentence, cue, lexicon) ? scene.likely() : null;
  const named = phrase && scene.who(phrase, paragraph.text, sentence, { isTopic: true, coming, last });
  const silent = !phrase && cue && isPluralCue(sentence, cue, lexicon) === false ? scene.likely(null, false) : null;
  if (silent) scene.turnTo(silent);
  const owned = phrase?.kind === 'role' && isSomebodys(phrase, sentence, lexicon);
  // "Об этом сообщает „Вестник“": what nothing shows to be somebody only relays.
  const relays = named?.human === false && lexicon.saidThis.match(sentence, 0) > 0;
  if (named && (owned || relays)) scene.mention(named, false);
  else if (named) {
    // Whoever is reported goes on to speak, a body too.
    if (phrase?.voiced || (phrase && saysThat(sentence, phrase, lexicon)))
      named.speaks ||= sourceOf(sentence, lexicon) !== null;
    // "Министерство воды закрыло мост": where nouns need no article, a body is named without a capital too.
    const isNamed = phrase?.name || lexicon.hasCases;
    if (isNamed || named.human || named.speaks || isPaper(named, lexicon)) scene.turnTo(named);
  }
  meetNames(point);
  return named;
}

/** "A legenda | informou que": whatever it is, it speaks. */
function saysThat(sentence: Sentence, { to, definite }: Phrase, lexicon: Lexicon): boolean {
  const past = pastAuxiliaries(sentence, to, lexicon);
  const says = ({ kind, from }: Cue) => kind === 'verb' && from >= to && from <= past;
  const cue = definite ? cuesIn(sentence, lexicon).find(says) : undefined;
  // "Teilte mit, dass": what the verb leaves behind, and a comma.
  return cue !== undefined && [0, 1, 2].some((items) => lexicon.that.at(sentence, cue.to + items));
}

/** Tells the scene whom a sentence names. */
export function meetNames({ paragraph, sentence, scene, lexicon }: Point): void {
  for (const phrase of namesIn(sentence, lexicon)) {
    const person = scene.who(phrase, paragraph.text, sentence);
    if (person) scene.mention(person, standsOut(phrase, person, sentence, scene, lexicon));
  }
}

/** "Die Pumpen seien alt": goes on with what somebody is reported to say, so that the text still speaks of him. */
export const isHearsay = (sentence: Sentence, lexicon: Lexicon) =>
  sentence.some((item) => lexicon.hearsay.has(item.key)) && cuesIn(sentence, lexicon).length === 0;
