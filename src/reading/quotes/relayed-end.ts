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
  // "Цитира кмета Иван Рогов | БТА": letters end a name.
  let last = first;
  while (isUpper(items[last]) && !LETTERS.test(items[last]?.text ?? '')) last++;
  // "Предаде | Речна Дума".
  if (lexicon.oblique.isEmpty) return first === from ? first : last;
  const atOnce = first === from;
  const isObject = ({ key, text }: Item) => lexicon.oblique.has(key) || (atOnce && MANS_GENITIVE.test(text));
  const object = items.slice(first, last).findLastIndex(isObject);
  // "Слова Ивана | Рогова", "слова Анны | Шварц".
  const next = first + object + 1;
  const [given = '', surname = ''] = [next - 1, next].map((i) => items[i]?.text);
  const goesOn = womansGivenName(given, lexicon) || MANS_GENITIVE.test(surname);
  return next + Number(object >= 0 && next < last && Boolean(goesOn));
}
