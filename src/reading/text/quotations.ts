/** A stretch of text between quotation marks; UTF-16 offsets, the marks included. */
export interface Quotation {
  start: number;
  end: number;
}

/** How many open marks may wait for their partner: nobody quotes deeper, and a page full of marks costs no more. */
const DEEPEST = 6;
const MARKS = /["“”„‟«»\n]/gu;

/**
 * The quotations of a text, in the order in which they close, those within others included. A mark without its partner on the
 * same line encloses nothing.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n') {
      open = [];
      continue;
    }
    const partner = open.findLastIndex((it) => isGuillemet(it.mark) === isGuillemet(mark));
    if (opens(text, mark, index, partner >= 0)) {
      open = open.filter((it) => mark !== '"' || it.mark !== mark).slice(1 - DEEPEST);
      open.push({ mark, start: index });
    } else {
      const start = open[partner]?.start;
      if (start === undefined) continue;
      found.push({ start, end: index + 1 });
      open.length = partner;
    }
  }
  return found;
}

/** Writers open with one of the other marks and close with another of them. */
const isGuillemet = (mark: string) => mark === '«' || mark === '»';

/** A mark that opens in one language closes in the next, so its place decides first, then its shape. */
function opens(text: string, mark: string, at: number, isOpen: boolean): boolean {
  const afterGap = /[\s([«“„"'‘—–-]/u.test(text[at - 1] ?? ' ');
  const beforeGap = /[\s.,;:!?…)\]»”"'’—–-]/u.test(text[at + 1] ?? ' ');
  if (afterGap !== beforeGap) return afterGap;
  return mark === '"' ? !isOpen : '“„‟«'.includes(mark);
}
