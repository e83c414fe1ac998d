import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { topicOf } from './topics.ts';
import { canBeInName, isGiven } from './uncased-words.ts';
import { cut } from './word-parts.ts';

/**
 * Where the script has no capitals, a word is as good as written with one where the article shows, in any of its sentences, that it is a
 * name: as the source of words, or in apposition to a role. A small word joined to it is taken off.
 */
export function knownNames(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  const known = new Set<string>();
  const apart = sentences.map((sentence) => takenApart(sentence, known, lexicon));
  const found: string[] = [];
  for (const sentence of apart) {
    for (const { name } of sureNames(sentence, lexicon)) {
      const words = name ? sentence.slice(...name) : [];
      if (words.every((item) => canBeName(item, lexicon))) found.push(...words.map(({ key }) => key));
    }
  }
  for (const key of found) known.add(key);
  for (const key of namesBefore(known, apart)) known.add(key);
  return (sentence) => takenApart(sentence, known, lexicon);
}

/** The sentence with the names that are known as if they had capitals, and small words cut off from names and nouns. */
function takenApart(sentence: Sentence, known: ReadonlySet<string>, lexicon: Lexicon): Sentence {
  return sentence.flatMap((item) => {
    if (item.kind !== 'word') return [item];
    const cutOff = (isKnown: (key: string) => boolean) =>
      lexicon.small.find((it) => item.key.startsWith(it) && isKnown(item.key.slice(it.length)));
    if (known.has(item.key)) return [{ ...item, capital: true }];
    const isWhole = lexicon.nouns.has(item.key) || isSureGivenName(item.key, lexicon);
    const joined = isWhole
      ? undefined
      : cutOff((key) => known.has(key) || lexicon.nouns.has(key) || isSureGivenName(key, lexicon));
    if (!joined) return [item];
    const [before, word] = cut({ ...item, kind: item.kind }, joined.length);
    return [
      { ...before, span: null },
      { ...word, span: null, capital: known.has(word.key) },
    ];
  });
}

/** A given name that the data has; shorter ones begin and end other words too. */
const isSureGivenName = (key: string, lexicon: Lexicon) =>
  key.length > 2 && [lexicon.hisNames, lexicon.herNames].some((list) => list.has(key));

const canBeName = (item: Item, lexicon: Lexicon) => canBeInName(item, lexicon) && item.key.length > 2;

/** "الیا | سولبرگ": words that open a sentence before a known surname, and another sentence too. */
function namesBefore(known: ReadonlySet<string>, sentences: readonly Sentence[]): string[] {
  const openings = new Map<string, number>();
  for (const [first] of sentences) if (first) openings.set(first.key, (openings.get(first.key) ?? 0) + 1);
  return sentences.flatMap(([first, second]) =>
    first && known.has(second?.key ?? '') && (openings.get(first.key) ?? 0) > 1 ? [first.key] : [],
  );
}

/** Sources and subjects, and what stands with a role or a title of address. */
function sureNames(sentence: Sentence, lexicon: Lexicon): Phrase[] {
  const topic = topicOf(sentence, lexicon);
  const found = topic?.name ? [topic] : [];
  for (let i = 0; i < sentence.length; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (!phrase?.name) continue;
    const full = isGiven(sentence[phrase.name[0]], lexicon);
    if (full || phrase.titled || phrase.role) found.push(phrase);
    i = phrase.to - 1;
  }
  return found;
}
