import { plain } from '../text/words.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { namesIn } from './mentions.ts';
import type { Item, Sentence } from './narrative.ts';
import { withoutPossessive } from './person.ts';
import { hasFullName, type Phrase } from './phrase.ts';

/** "Vali Zeynep Aktaş'tan açıklama": full names with an ending that no subject has, each with the sentence as if it closed with the bare name. */
export function* suffixedNames(sentence: Sentence, lexicon: Lexicon): Generator<[Phrase, Sentence]> {
  if (!lexicon.verbLast) return;
  for (const [i, item] of sentence.entries()) {
    if (!isCapital(item) || !isCapital(sentence[i - 1]) || !lexicon.addresseeEndings.at(sentence, i)) continue;
    const words = [...sentence.slice(0, i), withoutEnding(item)];
    for (const phrase of namesIn(words, lexicon))
      if (phrase.name?.[1] === i + 1 && hasFullName(phrase)) yield [phrase, words];
  }
}

function withoutEnding(item: Item): Item {
  const text = withoutPossessive(item.text);
  return { ...item, text, key: plain(text.toLowerCase()), end: item.end - (item.text.length - text.length) };
}
