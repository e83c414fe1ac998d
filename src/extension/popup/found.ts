import type { Article } from '../../reading/article/article.ts';
import type { Findings } from '../../reading/index.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import { askPage } from '../platform/messages.ts';
import { isClean } from '../platform/registered.ts';
import { type StoredSettings, storedSettings } from '../platform/settings.ts';
import { currentTab, mayRead } from '../platform/tabs.ts';
import { asking } from '../platform/wake.ts';

/** What the tab in view holds, before anything is made of it. */
export type Found =
  | { state: 'elsewhere' }
  | { state: 'forbidden' }
  | { state: 'unreachable'; tab: number | null }
  | { state: 'no-article'; kind: PageKind }
  | {
      state: 'found';
      tab: number;
      article: Article;
      findings: Findings | null;
      isClean: boolean;
      stored: StoredSettings;
    };

/** How long a page may take to be whole, in milliseconds. */
const PATIENCE = 60_000;

/** Looks at the tab in view. Never rejects: each failure is a state with words of its own. */
export async function find(): Promise<Found> {
  const wanted = Promise.all([isClean(), storedSettings()]);
  wanted.catch(() => undefined);
  let tab: number | null = null;
  try {
    const [allowed, current] = await Promise.all([mayRead(), currentTab()]);
    if (!allowed) return { state: 'forbidden' };
    if (current === null) return { state: 'elsewhere' };
    tab = current.id;
    const { article, findings, kind } = await within(
      PATIENCE,
      asking(current.id, () => askPage(current.id, 'read')),
    );
    if (!article) return { state: 'no-article', kind };
    const [isClean, stored] = await wanted;
    return { state: 'found', tab, article, findings, isClean, stored };
  } catch (error) {
    console.error(error);
    return { state: 'unreachable', tab };
  }
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([answer, tooLate]);
}
