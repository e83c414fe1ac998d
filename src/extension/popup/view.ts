import type { Article } from '../../reading/article/article.ts';
import { type Analysis, analyse } from '../../reading/index.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import { askBackground, askPage, type PageReport } from '../platform/messages.ts';
import { currentTab, mayRead, wakePage } from '../platform/tabs.ts';

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'elsewhere' }
  | { state: 'forbidden' }
  | { state: 'unreachable' }
  | { state: 'no-article'; kind: PageKind }
  | { state: 'failed' }
  | { state: 'article'; tab: number; article: Article; analysis: Analysis; isClean: boolean };

/** How long a page may take to be whole, in milliseconds. */
const PATIENCE = 8000;

/** Looks at the tab in view and tells what to show. Never rejects: each failure is a state with words of its own. */
export async function look(): Promise<View> {
  try {
    if (!(await mayRead())) return { state: 'forbidden' };
    const tab = await currentTab();
    if (tab === null) return { state: 'elsewhere' };
    const { article, kind } = await within(PATIENCE, ask(tab));
    if (!article) return { state: 'no-article', kind };
    return await explain(tab, article);
  } catch (error) {
    console.error(error);
    return { state: 'unreachable' };
  }
}

async function explain(tab: number, article: Article): Promise<View> {
  try {
    return {
      state: 'article',
      tab,
      article,
      analysis: await analyse(article),
      isClean: await askBackground('cleanMode'),
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}

/** A page that was open before the extension came has nobody who answers: we send somebody. */
function ask(tab: number): Promise<PageReport> {
  return askPage(tab, 'read').catch(async () => {
    await wakePage(tab);
    return askPage(tab, 'read');
  });
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([answer, tooLate]);
}
