import type { Lexicon } from './lexicon.ts';
import { rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { isGiven } from './uncased-words.ts';

/** No more words than this stand between a role and its name. */
const LONGEST_COMPLEMENT = 12;

/** "الخبيرة في شؤون الشرق الأوسط وشمال أفريقيا | نوال منصوري": a given name that only nouns and prepositions part from the role. */
export function farName(sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon): [number, number] | null {
  if (!rolesIn(sentence, from, to, lexicon)) return null;
  for (let i = to + 1; i < to + LONGEST_COMPLEMENT && sentence[i]?.kind === 'word'; i++) {
    const key = sentence[i]?.key ?? '';
    const before = sentence[i - 1]?.key ?? '';
    const name = isGiven(sentence[i], lexicon) ? phraseAt(sentence, i, lexicon)?.name : null;
    const owned = [lexicon.prepositions, lexicon.of, lexicon.bodies].some((list) => list.has(before));
    if (name?.[0] === i && name[1] - i > 1) return owned ? null : name;
    if ([lexicon.roles, lexicon.verbs, lexicon.that].some((list) => list.has(key))) return null;
    if (lexicon.cues.match(sentence, i) > 0) return null;
  }
  return null;
}
