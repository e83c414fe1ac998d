import { MANS_GENITIVE } from '../language/declension.ts';
import { isUpper } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { womansGivenName } from './names.ts';
import { type Item, LETTERS } from './narrative.ts';

/** "Цитирует тренера | ТАСС": a name whose case is not an object's is the one who relays. */
export function endOfRelayed(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.hasCases) return to;
  const first = items.findIndex((item, i) => i >= from && isUpper(item));
  if (first < 0 || first >= to) return to;
  let last = first;
  while (isUpper(items[last])) last++;
  // "Предаде | Речна Дума", "цитира кмета Иван Рогов | БТА": where names have no cases, letters end them.
  const letters = items.findIndex(({ text }, i) => i >= first && LETTERS.test(text));
  if (lexicon.oblique.isEmpty) return first === from ? first : Math.min(last, letters < 0 ? last : letters);
  const atOnce = first === from;
  const isObject = ({ key, text }: Item) => lexicon.oblique.has(key) || (atOnce && MANS_GENITIVE.test(text));
  const object = items.slice(first, last).findLastIndex(isObject);
  // "Слова Ивана | Рогова", "слова Анны | Шварц".
  const { text = '' } = items[first + object + 1] ?? {};
  const woman = womansGivenName(items[first + object]?.text ?? '', lexicon) && !LETTERS.test(text);
  const surname = object >= 0 && first + object + 1 < last && (woman || MANS_GENITIVE.test(text));
  return first + object + (surname ? 2 : 1);
}
