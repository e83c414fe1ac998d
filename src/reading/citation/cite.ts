import type { Article, Passage } from '../article/article.ts';
import type { Typography } from '../language/language.ts';
import { type Quote, wordsOf } from '../quotes/quote.ts';
import { type Citation, inAllForms, type Piece } from './forms.ts';
import { quoted } from './marks.ts';
import { type CitationStyle, STYLES } from './styles.ts';
import { addressOf } from './text-fragment.ts';

/** What is cited: sentences of the article, quotes, or both. */
export interface Cited {
  sentences?: Passage[];
  quotes?: Quote[];
}

/**
 * Sentences, then quotes, each with its speaker, and their source once. The address leads to the words where one thing is cited,
 * and to the article where there are more. `notNamed` stands for a speaker whom the text does not name.
 */
export function cite(
  { sentences = [], quotes = [] }: Cited,
  article: Article,
  typography: Typography,
  { style, notNamed }: { style: CitationStyle; notNamed: string },
): Citation {
  const one = sentences.length + quotes.length === 1;
  const address = addressOf(article, one ? [...sentences, ...quotes.flatMap(({ parts }) => parts)] : []);
  const pieces = quotes.map((quote) => pieceOf(quote, typography, notNamed));
  if (sentences.length > 0) pieces.unshift({ kind: 'points', sentences: sentences.map(({ text }) => text) });
  pieces.push(sourceOf(article, typography, address, style));
  return inAllForms(pieces, article);
}

/** Where the words stand, named in a style. */
export function sourceOf(article: Article, typography: Typography, address: string, style: CitationStyle): Piece {
  return { kind: 'source', text: STYLES[style](article, typography, address), address, code: style === 'bibtex' };
}

/** A quote between the language's own marks, and its speaker with the role. */
export function pieceOf(quote: Quote, typography: Typography, notNamed: string): Piece {
  const { name, role } = quote.speaker ?? { name: notNamed, role: null };
  return {
    kind: 'quote',
    words: quoted(wordsOf(quote), typography),
    by: `— ${[name, role].filter(Boolean).join(typography.comma)}`,
  };
}
