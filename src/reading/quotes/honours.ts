import { kindred } from './akin.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';

/**
 * "Ο Γάλλος πρόεδρος": where somebody comes from, before what he is, is no name. "Сказав Міністр": where nouns need no article, nor is
 * either by itself, unless the article has it as a surname.
 */
export function withoutHonours(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  const behindCapital = (sentence: Sentence) => sentence.filter((_, i) => isCapital(sentence[i - 1]));
  const isSurname = lexicon.hasCases ? kindred(sentences.flatMap(behindCapital)) : () => true;
  return (sentence) => {
    const isAlone = (i: number) => !isCapital(sentence[i - 1]) && !isCapital(sentence[i + 1]);
    const isOne = (item: Item, i: number) => {
      if (!item.capital) return false;
      const origin = lexicon.demonyms.has(item.key);
      if (origin && lexicon.roles.at(sentence, i + 1)) return true;
      return (origin || lexicon.roles.has(item.key)) && isAlone(i) && !isSurname(item.key);
    };
    return sentence.map((item, i) => (isOne(item, i) ? { ...item, capital: false } : item));
  };
}
