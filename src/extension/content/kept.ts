import type { Article } from '../../reading/article/article.ts';
import type { Findings } from '../../reading/index.ts';

/** What was found last, and the article in which it was. */
let kept: { article: string; findings: Findings } | null = null;

export function keep(article: Article, findings: Findings): void {
  kept = { article: JSON.stringify(article), findings };
}

/** What was found in an article; null where that one read otherwise. */
export function keptOf(article: Article): Findings | null {
  return kept?.article === JSON.stringify(article) ? kept.findings : null;
}
