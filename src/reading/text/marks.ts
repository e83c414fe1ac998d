/** A quotation mark. */
export interface Mark {
  at: number;
  length: number;
  family: 'double' | 'single';
  /** The mark's own leaning; "straight" ones have none. */
  leans: 'open' | 'close' | 'either';
  char: string;
}

const MARK = /``|''|[‘’]’|[«»‹›„“”‟‚‘’"＂']/g;
const LEANS: Record<string, Mark['leans']> = {
  '«': 'open',
  '»': 'close',
  '‹': 'open',
  '›': 'close',
  '„': 'open',
  '‟': 'open',
  '‚': 'open',
  '‘': 'open',
  '”': 'close',
  '’': 'close',
  '``': 'open',
  "''": 'close',
};
const SINGLE = /[‹›‚‘’']$/;
/** Spaces that belong to the mark beside them. */
export const PADDING = /[\s\u00a0\u202f]/;
/** How many open marks back a partner is looked for: keeps hostile texts cheap. */
const DEEPEST = 4;

/** All quotation marks of a text, apostrophes among them. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const char = match[0];
    const double = char.length > 1 || !SINGLE.test(char);
    const family = double ? 'double' : 'single';
    marks.push({ at: match.index, length: char.length, family, leans: LEANS[char] ?? 'either', char });
  }
  return marks;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const beforeOpening = (char: string | undefined) => char === undefined || /[\s([{–—―\-:;,/«„“‘"'¿¡]/.test(char);
const afterClosing = (char: string | undefined) => char === undefined || /[\s)\]}.,;:!?…–—―/»”’"'،؛؟]/.test(char);

type Role = 'open' | 'close' | 'neither';

/** What a mark does. `next` is the mark after it, `stack` those that are open. */
export const roleOf = (text: string, mark: Mark, next: Mark | undefined, stack: Mark[]): Role =>
  (mark.family === 'single' ? singleRole : doubleRole)(text, mark, next, stack);

function doubleRole(text: string, mark: Mark, next: Mark | undefined, stack: Mark[]): Role {
  const before = text[mark.at - 1];
  const after = text[mark.at + mark.length];
  const opensHere = beforeOpening(before) && !afterClosing(after);
  const closesHere = !beforeOpening(before) && afterClosing(after);
  const top = stack.slice(-DEEPEST).findLast((it) => it.family === 'double');
  if (mark.char === '»' || mark.char === '«') {
    const turned = top?.char === '»' || (top?.char !== '«' && mark.char === '»' && opensHere);
    return (mark.char === '«') === turned ? 'close' : 'open';
  }
  if (mark.leans === 'open') return 'open';
  if (opensHere) return 'open';
  if (closesHere) return 'close';
  // "Vik said:" Yes" and he left", "that”Yes”": what leads to speech stands before the mark, and another mark closes it.
  const isLed =
    /[,:،]\s?$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at)) || (isLetter(before) && isLetter(after));
  const leads = isLed && next !== undefined && afterClosing(text[next.at + next.length]);
  if (mark.leans === 'close') return top === undefined && leads ? 'open' : 'close';
  const stray = !leads && !PADDING.test(before ?? ' ') && PADDING.test(after ?? ' ');
  if (top === undefined) return stray ? 'neither' : 'open';
  return 'close';
}

/** ’ and ' are apostrophes far more often than marks: they open only before a word and close only what was opened. */
function singleRole(text: string, mark: Mark, next: Mark | undefined, stack: Mark[]): Role {
  const before = text[mark.at - 1];
  const after = text[mark.at + 1];
  const inSingle = stack.at(-1)?.family === 'single';
  if (isLetter(before) && isLetter(after)) return 'neither';
  if (inSingle && mark.leans !== 'open' && afterClosing(after) && !PADDING.test(before ?? ' ')) {
    const plural = before === 's' && after === ' ' && /\p{Ll}/u.test(text[mark.at + 2] ?? '');
    const ends = next?.char === mark.char && !isLetter(text[next.at + 1]) && text[next.at - 1] !== 's';
    return plural && ends ? 'neither' : 'close';
  }
  if (inSingle && mark.char === '‘' && !isLetter(after)) return 'close';
  const word = isLetter(after) || /["“«„¿¡([…]/.test(after ?? '');
  const decade = /^\d0s\b/.test(text.slice(mark.at + 1, mark.at + 5));
  return mark.char !== '’' && beforeOpening(before) && word && !decade ? 'open' : 'neither';
}

const PARTNERS: Record<string, string> = {
  '»': '«',
  '«': '»',
  '›': '‹',
  '”': '“„',
  '“': '„',
  '’': '‘',
  '‘': '‚',
  '"': '"',
  "''": '``',
};

/** Index in the stack of what this mark closes: its own partner if that is near the top, else the nearest of its family; -1 for none. */
export function openerOf(mark: Mark, stack: Mark[]): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--) {
    if (PARTNERS[mark.char]?.includes(stack[i]?.char ?? '')) return i;
  }
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--) {
    if (stack[i]?.family === mark.family) return i;
    if (mark.family === 'single') return -1;
  }
  return -1;
}
