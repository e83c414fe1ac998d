import type { Article } from '../../reading/article/article.ts';

/** How long the browser may take to fetch what it saves, in milliseconds. */
const FETCHED_WITHIN = 60_000;

/** Saves a file among the reader's downloads, named after the article's address. */
export function save(content: Blob, article: Article, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${new URL(article.url).pathname.split('/').findLast(Boolean)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_WITHIN);
}
