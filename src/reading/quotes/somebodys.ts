import { isPossessive } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/** "His sister", "the sister", "η αδελφή του", "ablası": a role that only says whose; an article may stand before it. */
export function isSomebodys({ from, to }: Phrase, sentence: Sentence, lexicon: Lexicon): boolean {
  const noun = from + lexicon.definite.match(sentence, from);
  return (
    [from, noun, to - 1].some((i) => lexicon.possessives.at(sentence, i)) ||
    isPossessive(sentence, to - 1, lexicon) ||
    lexicon.kin.at(sentence, noun) ||
    (to - noun === 1 && [lexicon.roles, lexicon.possessiveEndings].every((list) => list.at(sentence, noun)))
  );
}
