import type { Article } from '../../reading/article/article.ts';
import { analyse, articleOf } from '../../reading/index.ts';
import { type Quote, wordsOf } from '../../reading/quotes/quote.ts';
import { t } from '../platform/text.ts';

/** A story of our own, and what Verbatim makes of it. */
export interface Sample {
  article: Article;
  /** Its most important sentence. */
  point: string;
  words: string;
  speaker: Quote['speaker'];
}

/** Reads the sample as any article is read, in the language of our texts. */
export async function explainSample(): Promise<Sample> {
  const article = articleOf([t('sampleText'), t('sampleQuote')], { lang: t('language'), title: t('sampleTitle') });
  const { summary, quotes } = await analyse(article);
  const [quote] = quotes;
  return {
    article,
    point: summary.points[0]?.text ?? '',
    words: quote ? wordsOf(quote) : '',
    speaker: quote?.speaker ?? null,
  };
}
