import { type Article, type Passage, STANDFIRST, textOf } from '../article/article.ts';
import type { Typography } from '../language/language.ts';
import type { Quote } from '../quotes/quote.ts';
import { pieceOf, sourceOf } from './cite.ts';
import { type Citation, inAllForms } from './forms.ts';
import { quoted } from './marks.ts';
import type { CitationStyle } from './styles.ts';
import { addressOf } from './text-fragment.ts';

/** Quotation marks, and the spaces beside them. */
const MARKS = /^[\s"„“”«»‹›‚‘’']+|[\s"„“”«»‹›‚‘’']+$/gu;

/**
 * Words that a reader has selected, one folded line a block, between the language's own marks, and their source. Where all of it is
 * one speaker's words, with their marks or without, the speaker follows. The address leads to the words where they are the story's.
 */
export function citeSelection(
  lines: string[],
  article: Article,
  { typography, quotes }: { typography: Typography; quotes: Quote[] },
  { style, notNamed }: { style: CitationStyle; notNamed: string },
): Citation {
  const passages = passagesOf(lines, article);
  const spoken = passages.length === 1 && passages[0] ? spokenIn(passages[0], quotes) : null;
  const address = addressOf(article, spoken?.parts ?? passages);
  const words = spoken
    ? pieceOf(spoken, typography, notNamed)
    : { kind: 'quote' as const, words: quoted(lines.join('\n\n'), typography), by: null };
  return inAllForms([words, sourceOf(article, typography, address, style)], article);
}

/** Where the lines stand in the story, one after the other; none where one of them is not the story's. */
function passagesOf(lines: string[], article: Article): Passage[] {
  const passages: Passage[] = [];
  let from = { block: STANDFIRST, at: 0 };
  for (const line of lines) {
    const found = find(line, article, from);
    if (!found) return [];
    passages.push(found);
    from = { block: found.block, at: found.end };
  }
  return passages;
}

function find(text: string, article: Article, from: { block: number; at: number }): Passage | null {
  for (let block = from.block; block < article.blocks.length; block++) {
    const start = textOf(article, block)?.indexOf(text, block === from.block ? from.at : 0) ?? -1;
    if (start >= 0) return { block, start, end: start + text.length, text };
  }
  return null;
}

/** The quote that the passage is a part of, cut down to it; null where the passage is more than that. */
function spokenIn({ block, start, text }: Passage, quotes: Quote[]): Quote | null {
  const words = text.replace(MARKS, '');
  const first = start + text.indexOf(words);
  const passage = { block, start: first, end: first + words.length, text: words };
  const quote = quotes.find(({ parts }) =>
    parts.some((part) => part.block === block && part.start <= passage.start && passage.end <= part.end),
  );
  return quote && words ? { ...quote, parts: [passage] } : null;
}
