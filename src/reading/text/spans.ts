import { type Mark, marksOf, openerOf, PADDING, roleOf } from './marks.ts';

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

/** An unclosed quotation runs to the end of its paragraph only if that is not further off than this many characters. */
const LONGEST_UNCLOSED = 1200;

/** Pairs the quotation marks of one paragraph, mixed, nested and unclosed ones too. Linear in the text's length. */
export function spans(text: string): Span[] {
  const marks = marksOf(text);
  const { pairs, unclosed } = pair(text, marks);
  return nest([...pairs, ...closeOpenEnds(text, unclosed, pairs)]);
}

function pair(text: string, marks: Mark[]): { pairs: Span[]; unclosed: Mark[] } {
  const pairs: Span[] = [];
  const stack: Mark[] = [];
  for (const [n, mark] of marks.entries()) {
    const role = roleOf(text, mark, marks[n + 1], stack);
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
