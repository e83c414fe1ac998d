import type { Article } from './article/article.ts';
import type { Language, Typography } from './language/language.ts';
import { languageFor } from './language/load.ts';
import type { Quote } from './quotes/quote.ts';
import { quotes } from './quotes/quotes.ts';
import { readingTime } from './summary/reading-time.ts';
import { summarise } from './summary/summarise.ts';
import type { Summary } from './summary/summary.ts';

export { articleOf } from './article/article-of.ts';
export { detect } from './article/detect.ts';
export { read } from './article/read.ts';
export { EDITIONS } from './site/editions.ts';

/** What an article says, in its own words: plain data. */
export interface Findings {
  summary: Summary;
  /** Every statement found, the most important first. */
  quotes: Quote[];
  /** Reading time in minutes, at least 1. */
  minutes: number;
  typography: Typography;
}

/** Finds an article's summary and quotes. Loads the data of the article's language alone. */
export async function analyse(article: Article): Promise<Findings> {
  return analyseIn(await languageFor(article), article);
}

/** The same with the language at hand. */
export function analyseIn(language: Language, article: Article): Findings {
  const found = quotes(article, language);
  const { id, marks, comma } = language;
  return {
    summary: summarise(article, language, found),
    quotes: found,
    minutes: readingTime(article, language),
    typography: { id, marks, comma },
  };
}
