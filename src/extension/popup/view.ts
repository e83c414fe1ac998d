import type { Analysis } from '../../reading/index.ts';
import { languageFor } from '../../reading/language/load.ts';
import { type Found, find } from './found.ts';

type Story = Extract<Found, { state: 'found' }>;

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'waiting' }
  | Exclude<Found, Story>
  | { state: 'failed'; tab: number }
  | (Omit<Story, 'state' | 'findings'> & { state: 'article'; analysis: Analysis });

/** What to show of the tab in view. Never rejects. */
export async function look(): Promise<View> {
  const it = await find();
  if (it.state !== 'found') return it;
  try {
    return { ...it, state: 'article', analysis: await analysisOf(it) };
  } catch (error) {
    console.error(error);
    return { state: 'failed', tab: it.tab };
  }
}

/** What the page keeps, or else what the engine finds; it comes only where it is needed. */
async function analysisOf({ article, findings }: Story): Promise<Analysis> {
  if (findings) return { ...findings, language: await languageFor(article) };
  const { analyse } = await import('../../reading/index.ts');
  return analyse(article);
}
