import type { Typography } from '../language/language.ts';
import { quotations } from '../text/quotations.ts';

/** Single marks are left as they stand: too many of them are apostrophes. */
const SINGLE = /[‹›‚‘’']/u;

/** Words between the language's own quotation marks. Marks within them change to the inner pair, and to the outer one within those. */
export function quoted(words: string, { marks }: Pick<Typography, 'marks'>): string {
  const changes = quotations(words)
    .filter(({ open }) => !SINGLE.test(words[open] ?? ''))
    .flatMap(({ open, start, end, close, depth }) => {
      const [opening, closing] = depth % 2 === 0 ? marks[1] : marks[0];
      return [
        { from: open, to: start, mark: opening },
        { from: end, to: close, mark: closing },
      ];
    });
  let at = 0;
  let text = '';
  for (const { from, to, mark } of changes.sort((a, b) => a.from - b.from)) {
    text += words.slice(at, from) + mark;
    at = to;
  }
  return marks[0][0] + text + words.slice(at) + marks[0][1];
}
