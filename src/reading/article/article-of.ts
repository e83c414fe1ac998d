import { EDITIONS } from '../site/editions.ts';
import type { Article } from './article.ts';

/**
 * An article of text alone, for what comes from no page: samples, tests, measuring. A paragraph that begins with "## " is a subheading.
 * Its edition is the one of its language, English where there is none; `more` says what else is known of it.
 */
export function articleOf(paragraphs: string[], more: Partial<Article> = {}): Article {
  const { lang = 'en' } = more;
  const { id, dir } = EDITIONS.find((edition) => edition.id === lang) ?? ({ id: 'en', dir: 'ltr' } as const);
  return {
    url: '',
    edition: id,
    lang,
    dir,
    kind: 'news',
    title: '',
    standfirst: null,
    authors: [],
    sources: [],
    published: null,
    updated: null,
    sponsor: null,
    machineTranslated: false,
    blocks: paragraphs.map((text) =>
      text.startsWith('## ') ? { kind: 'heading', level: 2, text: text.slice(3) } : { kind: 'paragraph', text },
    ),
    alternates: [],
    read: 'by markup',
    ...more,
  };
}
