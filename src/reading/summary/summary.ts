import type { Passage } from '../article/article.ts';

/** The article in its own sentences. */
export interface Summary {
  standfirst: string | null;
  /** Whole sentences of the body, most important first. */
  points: Passage[];
}
