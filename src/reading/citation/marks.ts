import type { Language } from '../language/language.ts';
import { type Quotation, quotations } from '../text/quotations.ts';

/** Words between the language's own quotation marks. Marks within them change to the inner pair, and to the outer one within those. */
export function quoted(words: string, { marks }: Language): string {
  const pairs = quotations(words);
  const depth = (it: Quotation) => pairs.filter(({ start, end }) => start < it.start && it.end < end).length;
  const changes = pairs.flatMap((it) => {
    const [open, close] = depth(it) % 2 === 0 ? marks[1] : marks[0];
    return [
      { at: it.start, old: /^.\s?/u, mark: open },
      { at: it.end - 1 - Number(/\s/u.test(words[it.end - 2] ?? '')), old: /^\s?./u, mark: close },
    ];
  });
  let end = 0;
  let text = '';
  for (const { at, old, mark } of changes.sort((a, b) => a.at - b.at)) {
    text += words.slice(end, at) + mark;
    end = at + (old.exec(words.slice(at))?.[0].length ?? 0);
  }
  return marks[0][0] + text + words.slice(end) + marks[0][1];
}
