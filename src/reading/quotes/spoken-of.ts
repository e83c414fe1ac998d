import type { Span } from '../text/spans.ts';
import type { Lexicon } from './lexicon.ts';
import { agree, nameWords, type Person } from './person.ts';
import { isBody } from './personal.ts';

/**
 * "Marco is a great player": tells of a human being whether a quotation calls him by his name, so that he is not the one who says it.
 * Names in speech within the quotation may be his own; a surname behind another given name, or "Mrs", is somebody else's.
 */
export function spokenOfIn(text: string, { start, end, inner }: Span, lexicon: Lexicon): (person: Person) => boolean {
  let found: string[] | null = null;
  const isCommon = (key: string) =>
    [lexicon.functionWords, lexicon.roles, lexicon.dr, lexicon.commonNouns].some((list) => list.has(key));
  const isOf = (person: Person, before: string) =>
    lexicon.mr.has(before)
      ? agree(person, 'm')
      : lexicon.mrs.has(before)
        ? agree(person, 'f')
        : before === '' || isCommon(before) || person.words.includes(before);
  return (person) =>
    !person.plural &&
    !isBody(person, lexicon) &&
    keys().some(
      (key, i, keys) =>
        key.length > 2 &&
        !isCommon(key) &&
        (lexicon.isNameForm(person.words[0] ?? '', key) ||
          (lexicon.isNameForm(person.words.at(-1) ?? '', key) && isOf(person, keys[i - 1] ?? ''))),
    );

  /** The words with a capital as names are compared, the others empty. */
  function keys(): string[] {
    if (found) return found;
    let own = text.slice(start, end);
    for (const it of inner.toReversed()) own = own.slice(0, it.open - start) + own.slice(it.close - start);
    const words = own.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    found = words.map((word) => (/^\p{Lu}/u.test(word) ? (nameWords(word)[0] ?? '') : ''));
    return found;
  }
}
