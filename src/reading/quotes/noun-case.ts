import { FEMININE_NOUN, NEUTER_NOUN } from '../language/declension.ts';
import { plain } from '../text/words.ts';
import type { Endings, Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/** "В городском суде", "по данным прокуратуры области", "Sarna Valiliğinden yapılan açıklamada": the words of a governed phrase, with the noun that counts in the nominative. */
export function withNominative(words: string, phrase: Phrase, sentence: Sentence, lexicon: Lexicon): string {
  const { declension, roles, bodies, documents, adjectiveEndings, verbLast } = lexicon;
  const { from, to, name } = phrase;
  const governs = verbLast ? isGovernedBehind : isGoverned;
  if (!declension || !governs(sentence, verbLast ? to : from, lexicon)) return words;
  const nouns = name ? [bodies] : [roles, bodies, documents];
  const parts = words.split(' ').map((text) => ({ text, key: plain(text.toLowerCase()) }));
  const isNoun = ({ key }: { key: string }) => nouns.some((list) => list.has(key));
  const head = verbLast ? parts.findLastIndex(isNoun) : parts.findIndex(isNoun);
  const noun = head < 0 ? null : settled(parts[head]?.text ?? '', declension.nouns);
  if (noun === null) return words;
  // "Sądzie | rejonowym".
  let end = head + 1;
  const adjectives = declension[genderOf(noun)];
  while (adjectiveEndings.at(parts, end) && settled(parts[end]?.text ?? '', adjectives) !== null) end++;
  // Where the noun stands last, it alone has a case.
  const isAdjective = (i: number) => !verbLast && i < end;
  const whole = parts.map(({ text }, i) => (i === head ? noun : isAdjective(i) ? settled(text, adjectives) : text));
  return whole.includes(null) ? words : whole.join(' ');
}

/** Behind a preposition or an "according to", but for "jak podała | policja", whose verb has a subject. */
const isGoverned = (sentence: Sentence, from: number, { prepositions, accordingTo, cues }: Lexicon) =>
  prepositions.at(sentence, from - 1) ||
  (!cues.at(sentence, from - 1) && [1, 2, 3].some((words) => accordingTo.match(sentence, from - words) === words));

/** "Bakanlıktan | yapılan açıklamada", "sözcüye | göre". */
const isGovernedBehind = (sentence: Sentence, to: number, { accordingToAfter }: Lexicon) =>
  accordingToAfter.match(sentence, to) > 0;

/** By how it ends in the nominative. */
const genderOf = (noun: string) => (FEMININE_NOUN.test(noun) ? 'f' : NEUTER_NOUN.test(noun) ? 'n' : 'm');

/** A word with the ending of the nominative; null where no ending fits. */
export function settled(word: string, endings: Endings): string | null {
  const pair = endings.find(([from]) => word.endsWith(from));
  return pair ? word.slice(0, word.length - pair[0].length) + pair[1] : null;
}
