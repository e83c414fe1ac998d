import { type Analysis, analyse } from '../../reading/index.ts';
import { type Found, find } from './found.ts';

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'waiting' }
  | Exclude<Found, { state: 'found' }>
  | { state: 'failed'; tab: number }
  | (Omit<Extract<Found, { state: 'found' }>, 'state'> & { state: 'article'; analysis: Analysis });

/** What to show of the tab in view. Never rejects. */
export async function look(): Promise<View> {
  const it = await find();
  if (it.state !== 'found') return it;
  try {
    return { ...it, state: 'article', analysis: await analyse(it.article) };
  } catch (error) {
    console.error(error);
    return { state: 'failed', tab: it.tab };
  }
}
