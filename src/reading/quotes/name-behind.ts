import type { Lexicon } from './lexicon.ts';
import { rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { nameAfterRole } from './uncased.ts';
import { isGiven } from './uncased-words.ts';

/** No more words than this stand between a role and its name. */
const LONGEST_COMPLEMENT = 12;

/**
 * "الباحث في علم المناخ | داوود عرفة", "رئيس الحزب في فرنسا | جان لوك": the name behind what a preposition governs right after a role, whose
 * phrase is the `complement`; null where it shows none.
 */
export function nameBehindComplement(
  sentence: Sentence,
  phrase: Phrase,
  complement: Phrase,
  lexicon: Lexicon,
): [number, number] | null {
  // "المختص في الصحة العامة | د. إلياس حبشي": a title stands before the name.
  const titled = complement.titled && complement.name && complement.name[0] > phrase.to + 2 ? complement.name : null;
  return (
    titled ??
    nameBehindPlace(sentence, phrase, complement, lexicon) ??
    nameAfterRole(sentence, phrase.to, complement.to, lexicon)
  );
}

/** "زعيم المعارضة في فرنسا | جان لوك": what looks like a name of three words or more opens with the place. */
function nameBehindPlace(
  sentence: Sentence,
  { from, to }: Phrase,
  { name }: Phrase,
  lexicon: Lexicon,
): [number, number] | null {
  if (!rolesIn(sentence, from, to, lexicon)) return null;
  const place = name && lexicon.places.has(sentence[name[0]]?.key ?? '');
  const long = name && name[1] - name[0] > 2 && !isGiven(sentence[name[0]], lexicon);
  return name && name[1] - name[0] > 1 && (place || long) ? [name[0] + 1, name[1]] : null;
}

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
