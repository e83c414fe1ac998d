import type { Article } from '../../reading/article/article.ts';
import type { Findings } from '../../reading/index.ts';
import { type Found, find } from './found.ts';

type Story = Extract<Found, { state: 'found' }>;

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'waiting' }
  | Exclude<Found, Story>
  | { state: 'failed'; tab: number }
  | (Omit<Story, 'state' | 'findings'> & { state: 'article'; findings: Findings });

/** What to show of the tab in view. Never rejects. */
export async function look(): Promise<View> {
  const it = await find();
  if (it.state !== 'found') return it;
  try {
    return { ...it, state: 'article', findings: it.findings ?? (await findingsIn(it.article)) };
  } catch (error) {
    console.error(error);
    return { state: 'failed', tab: it.tab };
  }
}

/** What the engine finds; it comes only where the page keeps nothing. */
async function findingsIn(article: Article): Promise<Findings> {
  const { analyse } = await import('../../reading/index.ts');
  return analyse(article);
}
