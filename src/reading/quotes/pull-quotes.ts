import { type Article, type Passage, STANDFIRST } from '../article/article.ts';
import type { Quote } from './quote.ts';

const MARKS_AROUND = /^[\s"“”„«»‹›‘’‚]+|[\s"“”„«»‹›‘’‚]+$/gu;

/** Letters and figures alone, to tell the same words through other marks and spaces. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Adds the quotes that the page pulls out of its text. One whose words stand in a paragraph too is that paragraph's quote: it only
 * lends it a speaker where the paragraph names none. Likewise words of the standfirst or of a
 * subheading that a paragraph repeats are the paragraph's.
 */
export function withPullQuotes(quotes: readonly Quote[], article: Article): Quote[] {
  const isHead = (block: number) => block === STANDFIRST || article.blocks[block]?.kind === 'heading';
  const kept = quotes.filter((quote) => !isRepeated(quote, quotes, isHead));
  const words = new Map(kept.map((quote) => [quote, bare(quote.parts.map((part) => part.text).join(''))]));
  for (const [block, it] of article.blocks.entries()) {
    if (it.kind !== 'pullquote') continue;
    const pulled = bare(it.text);
    const same = kept.find(
      (quote) => words.get(quote)?.includes(pulled) || pulled.includes(words.get(quote) ?? pulled),
    );
    const speaker = it.author === null ? null : { name: it.author, role: it.role };
    if (same) same.speaker ??= speaker;
    else
      kept.push({
        parts: [withoutMarks(it.text, block)],
        speaker,
        mention: it.author,
        cue: null,
        continues: false,
        score: 0,
      });
  }
  return kept;
}

function isRepeated({ parts: [part] }: Quote, quotes: readonly Quote[], isHead: (block: number) => boolean): boolean {
  if (!part || !isHead(part.block)) return false;
  const words = bare(part.text);
  return quotes.some((other) => other.parts.some((it) => !isHead(it.block) && bare(it.text).includes(words)));
}

function withoutMarks(text: string, block: number): Passage {
  const words = text.replace(MARKS_AROUND, '');
  const start = text.indexOf(words);
  return { block, start, end: start + words.length, text: words };
}
