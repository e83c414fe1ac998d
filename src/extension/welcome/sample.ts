import type { Article } from '../../reading/article/article.ts';
import { analyse, EDITIONS } from '../../reading/index.ts';
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
  const lang = t('language');
  const article: Article = {
    url: 'https://www.euronews.com/',
    edition: EDITIONS.find(({ id }) => id === lang)?.id ?? 'en',
    lang,
    dir: t('direction') === 'rtl' ? 'rtl' : 'ltr',
    kind: 'news',
    title: t('sampleTitle'),
    standfirst: null,
    authors: [],
    sources: [],
    published: null,
    updated: null,
    sponsor: null,
    machineTranslated: false,
    blocks: [
      { kind: 'paragraph', text: t('sampleText') },
      { kind: 'paragraph', text: t('sampleQuote') },
    ],
    alternates: [],
    read: 'by markup',
  };
  const { summary, quotes } = await analyse(article);
  const [quote] = quotes;
  return {
    article,
    point: summary.points[0]?.text ?? '',
    words: quote ? wordsOf(quote) : '',
    speaker: quote?.speaker ?? null,
  };
}
