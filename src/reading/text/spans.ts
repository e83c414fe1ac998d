/** A stretch between quotation marks. Offsets are UTF-16, in the text that was given. */
export interface Span {
  /** Of the opening mark. */
  open: number;
  /** After the closing mark; where the mark is missing, the end of the stretch. */
  close: number;
  /** Of the words, marks and the spaces beside them left out. */
  start: number;
  end: number;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** Spans inside this one. */
  inner: Span[];
}

interface Mark {
  at: number;
  length: number;
  family: 'double' | 'single';
  /** The mark's own leaning; "straight" ones have none. */
  leans: 'open' | 'close' | 'either';
  char: string;
}

const MARK = /``|''|[«»‹›„“”‟‚‘’"＂']/g;
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
const PADDING = /[\s\u00a0\u202f]/;
/** How many open marks back a partner is looked for: keeps hostile texts cheap. */
const DEEPEST = 4;
/** An unclosed quotation runs to the end of its paragraph only if that is not further off than this many characters. */
const LONGEST_UNCLOSED = 1200;

/** Pairs the quotation marks of one paragraph, mixed, nested and unclosed ones too. Linear in the text's length. */
export function spans(text: string): Span[] {
  const marks = marksOf(text);
  const { pairs, unclosed } = pair(text, marks);
  return nest([...pairs, ...closeOpenEnds(text, unclosed, pairs)]);
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const char = match[0];
    const double = char === '``' || char === "''" || !SINGLE.test(char);
    const family = double ? 'double' : 'single';
    marks.push({ at: match.index, length: char.length, family, leans: LEANS[char] ?? 'either', char });
  }
  return marks;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const beforeOpening = (char: string | undefined) => char === undefined || /[\s([{–—―\-:;,/«„“‘"'¿¡]/.test(char);
const afterClosing = (char: string | undefined) => char === undefined || /[\s)\]}.,;:!?…–—―/»”’"'،؛؟]/.test(char);

function pair(text: string, marks: Mark[]): { pairs: Span[]; unclosed: Mark[] } {
  const pairs: Span[] = [];
  const stack: Mark[] = [];
  for (const [n, mark] of marks.entries()) {
    const role =
      mark.family === 'single' ? singleRole(text, marks, n, stack) : doubleRole(text, mark, marks[n + 1], stack);
    if (role === 'open') stack.push(mark);
    if (role !== 'close') continue;
    const opener = openerOf(mark, stack);
    if (opener < 0) continue;
    const opened = stack[opener];
    if (opened) pairs.push(span(text, opened, mark.at, mark.at + mark.length, true));
    // Single marks left open inside were apostrophes; double ones lost their closing mark and end with the one around them.
    stack.length = opener;
  }
  return { pairs, unclosed: stack.filter((mark) => mark.family === 'double' || leadsParagraph(text, mark)) };
}

/** "Vik said: ‘We wait.", which the next paragraph goes on with: a single mark that opens, where speech begins. */
const leadsParagraph = (text: string, { at, char }: Mark) =>
  char === '‘' && (at === 0 || /:\s$/.test(text.slice(Math.max(0, at - 2), at)));

function doubleRole(text: string, mark: Mark, next: Mark | undefined, stack: Mark[]): 'open' | 'close' | 'neither' {
  const before = text[mark.at - 1];
  const after = text[mark.at + mark.length];
  const opensHere = beforeOpening(before) && !afterClosing(after);
  const closesHere = !beforeOpening(before) && afterClosing(after);
  const top = stack.slice(-DEEPEST).findLast((it) => it.family === 'double');
  if (mark.char === '»' || mark.char === '«') {
    const turned = top?.char === '»' || (top === undefined && mark.char === '»' && opensHere);
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
function singleRole(text: string, marks: Mark[], n: number, stack: Mark[]): 'open' | 'close' | 'neither' {
  const mark = marks[n];
  if (!mark) return 'neither';
  const before = text[mark.at - 1];
  const after = text[mark.at + 1];
  const inSingle = stack.at(-1)?.family === 'single';
  if (isLetter(before) && isLetter(after)) return 'neither';
  if (inSingle && mark.leans !== 'open' && afterClosing(after) && !PADDING.test(before ?? ' ')) {
    const plural = before === 's' && after === ' ' && /\p{Ll}/u.test(text[mark.at + 2] ?? '');
    const later = marks[n + 1];
    const ends = later?.char === mark.char && !isLetter(text[later.at + 1]) && text[later.at - 1] !== 's';
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
function openerOf(mark: Mark, stack: Mark[]): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--) {
    if (PARTNERS[mark.char]?.includes(stack[i]?.char ?? '')) return i;
  }
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--) {
    if (stack[i]?.family === mark.family) return i;
    if (mark.family === 'single') return -1;
  }
  return -1;
}

function span(text: string, opened: Mark, end: number, close: number, closed: boolean): Span {
  let from = opened.at + opened.length;
  let to = end;
  while (from < to && PADDING.test(text[from] ?? '')) from++;
  while (to > from && PADDING.test(text[to - 1] ?? '')) to--;
  return { open: opened.at, close, start: from, end: to, closed, inner: [] };
}

/**
 * Ends for quotations whose closing mark is missing. One that is opened anew after a finished sentence ends there; one around
 * another ends with it (`He said, "I heard, "Yes"`); the last one runs to the end of a paragraph of ordinary length.
 */
function closeOpenEnds(text: string, unclosed: Mark[], pairs: Span[]): Span[] {
  const opens = [
    ...unclosed.map((mark) => ({ at: mark.at, close: -1 })),
    ...pairs.map((it) => ({ at: it.open, close: it.close })),
  ];
  opens.sort((a, b) => a.at - b.at);
  const next = new Map(opens.map((it, i) => [it.at, opens[i + 1]]));
  const ended: Span[] = [];
  for (const mark of unclosed) {
    const inner = next.get(mark.at);
    // „A «B», C: marks of another kind stand within the last one.
    const within = inner && inner.close > 0 && text[inner.at] !== mark.char && !next.get(inner.at);
    if (!inner || within) {
      if (text.length - mark.at <= LONGEST_UNCLOSED) ended.push(span(text, mark, text.length, text.length, false));
      continue;
    }
    const before = text.slice(Math.max(mark.at + 1, inner.at - 3), inner.at);
    if (/[.!?…]\s*$/.test(before)) ended.push(span(text, mark, inner.at, inner.at, false));
    else if (inner.close > 0) ended.push(span(text, mark, inner.close, inner.close, false));
  }
  return ended.filter((it) => it.end > it.start);
}

/** Spans that lie inside another become its inner ones. */
function nest(flat: Span[]): Span[] {
  const sorted = flat.filter((it) => it.end > it.start).sort((a, b) => a.open - b.open || b.close - a.close);
  const top: Span[] = [];
  const around: Span[] = [];
  for (const it of sorted) {
    while (around.length > 0 && (around.at(-1)?.close ?? 0) <= it.open) around.pop();
    const outer = around.at(-1);
    (outer ? outer.inner : top).push(it);
    around.push(it);
  }
  return top;
}

/** A span with both its marks, and how many others lie around it. */
export interface Quotation extends Span {
  depth: number;
}

/** Every span of a text with both its marks, those within others included, in order of opening; none reaches over a line feed. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const open = spans(line).map((span) => ({ span, depth: 0 }));
    open.reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const { span, depth } = next;
      if (span.closed) found.push({ ...shifted(span, from), depth });
      for (const inner of span.inner.toReversed()) open.push({ span: inner, depth: depth + Number(span.closed) });
    }
    from += line.length + 1;
  }
  return found;
}

const shifted = (span: Span, by: number): Span => ({
  ...span,
  open: span.open + by,
  close: span.close + by,
  start: span.start + by,
  end: span.end + by,
});
