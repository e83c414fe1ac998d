import type { Article } from '../article/article.ts';
import type { Quote } from './quote.ts';

/**
 * Weights of what makes a quotation worth showing first. Chosen by trying a coarse grid on articles whose editors had marked their
 * key quotes; the order changes little around these values.
 */
const WEIGHTS = {
  /** Long enough to say something; nothing is gained past `fullLength` words. */
  length: 0.6,
  /** The text says who speaks. */
  named: 0.3,
  /** The text says what the speaker is. */
  role: 0.3,
  /** Taken off at the end of the article, in proportion before it. */
  lateness: 0.4,
  /** Taken off for words that begin inside a sentence. */
  fragment: 0.15,
  /** Taken off where the reporter cuts in: it reads on only with a gap. */
  cut: 0.4,
  /** Taken off for each quote of the same speaker that is shown before. */
  again: 0.15,
};
const FULL_LENGTH = 25;

/** Scores the quotes of an article and puts the most important first. */
export function rank(quotes: readonly Quote[], article: Article): Quote[] {
  const ends = article.blocks.length;
  const scored = quotes.map((quote) => ({ ...quote, score: worth(quote, ends) }));
  scored.sort((a, b) => b.score - a.score);
  const heard = new Map<string, number>();
  for (const quote of scored) {
    const name = quote.speaker?.name ?? '';
    const before = heard.get(name) ?? 0;
    quote.score -= WEIGHTS.again * before;
    heard.set(name, before + 1);
  }
  return scored.sort((a, b) => b.score - a.score);
}

function worth({ parts, speaker }: Quote, ends: number): number {
  const words = parts.reduce((sum, part) => sum + part.text.split(/\s+/u).length, 0);
  const [first] = parts;
  const place = first && ends > 0 ? Math.max(0, first.block) / ends : 0;
  return (
    WEIGHTS.length * Math.min(1, words / FULL_LENGTH) +
    (speaker ? WEIGHTS.named : 0) +
    (speaker?.role ? WEIGHTS.role : 0) -
    WEIGHTS.lateness * place -
    (/^\p{Ll}/u.test(first?.text ?? '') ? WEIGHTS.fragment : 0) -
    (parts.length > 1 ? WEIGHTS.cut : 0)
  );
}
