import { type Span, spans } from './spans.ts';

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
