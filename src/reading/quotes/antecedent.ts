import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { phrasesIn } from './ungoverned.ts';

/** What a relative pronoun stands for has no more words. */
const LONGEST = 14;

/** The comma before the clause of a verb, past what two others set apart: "il prefetto | , che, a una domanda, ha risposto". */
function clauseComma(sentence: Sentence, verb: number): number {
  const before = (at: number) => sentence.slice(0, at).findLastIndex((item) => item.kind !== 'word');
  const comma = before(verb);
  const aside = comma === verb - 1 && sentence[comma]?.kind === 'comma' ? before(comma) : -1;
  return aside > 1 && sentence[aside - 2]?.kind === 'comma' ? aside - 2 : comma;
}

/** "… la ministra, quien entonces acusó": whoever a relative pronoun behind a comma stands for, if no other subject stands before the verb. */
export function antecedentOf(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Phrase | null {
  const comma = clauseComma(sentence, verb);
  const relative = lexicon.relative.match(sentence, comma + 1);
  if (sentence[comma]?.kind !== 'comma' || relative === 0) return null;
  if (phrasesIn(sentence, comma + 1 + relative, verb, lexicon).some((it) => it.voiced)) return null;
  for (let i = Math.max(from, comma - LONGEST); i < comma; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (phrase?.to === comma && phrase.voiced) return phrase;
  }
  return null;
}
