import { akin } from './akin.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';

/** How far after a sentence's first word a reporting verb proves it to be a name. */
const REACH = 3;

/**
 * Made from all sentences of an article. Takes the capital from words that have it only because they open a sentence. Such a word keeps it where the article writes it with
 * a capital inside a sentence too, or where a verb of saying follows; it loses it where the article also writes it small.
 */
export function trueCapitals(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  const small = new Set<string>();
  const proper = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    for (const [i, item] of sentence.entries()) {
      if (item.kind !== 'word') continue;
      if (!item.capital) small.add(item.key);
      else if (i > 0) {
        const kin = proper.get(item.key.slice(0, 2));
        if (kin) kin.add(item.key);
        else proper.set(item.key.slice(0, 2), new Set([item.key]));
      }
    }
  }
  const isProper = (key: string) => [...(proper.get(key.slice(0, 2)) ?? [])].some((other) => akin(other, key));
  const isName = (sentence: Sentence, first: Item) => {
    if (small.has(first.key)) return false;
    const next = sentence[1];
    return next?.kind === 'stop' || next?.capital === true || isProper(first.key) || verbFollows(sentence, lexicon);
  };
  return (sentence) => {
    const first = sentence[0];
    if (first?.kind !== 'word' || !first.capital || isName(sentence, first)) return sentence;
    return [{ ...first, capital: false }, ...sentence.slice(1)];
  };
}

function verbFollows(sentence: Sentence, lexicon: Lexicon): boolean {
  for (let i = 1; i <= REACH && sentence[i]?.kind === 'word'; i++) if (lexicon.cues.match(sentence, i) > 0) return true;
  return false;
}
