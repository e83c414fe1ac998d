import { type Article, type Passage, STANDFIRST } from '../../reading/article/article.ts';
import type { Summary } from '../../reading/summary/summary.ts';

/** The standfirst, and as many of the most important sentences as are wanted, in the text's order. */
export function sentencesOf(summary: Summary, article: Article, length: number): Passage[] {
  const { standfirst } = article;
  const points = summary.points.slice(0, length).sort(inTextOrder);
  if (!standfirst) return points;
  return [{ block: STANDFIRST, start: 0, end: standfirst.length, text: standfirst }, ...points];
}

export const inTextOrder = (a: Passage, b: Passage): number => a.block - b.block || a.start - b.start;
