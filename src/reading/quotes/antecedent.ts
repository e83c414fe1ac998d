import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/** What a relative pronoun stands for has no more words. */
const LONGEST = 14;

/** "… la ministra, quien entonces acusó": whoever a relative pronoun behind a comma stands for. */
export function antecedentOf(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Phrase | null {
  const comma = sentence.slice(0, verb).findLastIndex((item) => item.kind !== 'word');
  const relative = lexicon.relative.match(sentence, comma + 1);
  if (sentence[comma]?.kind !== 'comma' || relative === 0) return null;
  for (let i = Math.max(from, comma - LONGEST); i < comma; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (phrase?.to === comma) return phrase;
  }
  return null;
}
