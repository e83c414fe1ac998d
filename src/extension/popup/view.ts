import type { Article } from '../../reading/article/article.ts';
import { type Analysis, analyse } from '../../reading/index.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import { askBackground, askPage, type PageReport } from '../platform/messages.ts';
import { loadSettings, type Settings } from '../platform/settings.ts';
import { currentTab, mayRead, wakePage } from '../platform/tabs.ts';

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'waiting' }
  | { state: 'elsewhere' }
  | { state: 'forbidden' }
  | { state: 'unreachable'; tab: number | null }
  | { state: 'no-article'; kind: PageKind }
  | { state: 'failed'; tab: number }
  | { state: 'article'; tab: number; article: Article; analysis: Analysis; isClean: boolean; settings: Settings };

/** How long a page may take to be whole, in milliseconds. */
const PATIENCE = 60_000;

/** Looks at the tab in view and tells what to show. Never rejects: each failure is a state with words of its own. */
export async function look(): Promise<View> {
  let tab: number | null = null;
  try {
    const [allowed, current] = await Promise.all([mayRead(), currentTab()]);
    if (!allowed) return { state: 'forbidden' };
    if (current === null) return { state: 'elsewhere' };
    tab = current;
    // Asked at once: a background that sleeps takes its time to wake.
    const mode = askBackground('cleanMode');
    mode.catch(() => undefined);
    const { article, kind } = await within(PATIENCE, ask(tab));
    return article ? await explain(tab, article, mode) : { state: 'no-article', kind };
  } catch (error) {
    console.error(error);
    return { state: 'unreachable', tab };
  }
}

async function explain(tab: number, article: Article, mode: Promise<boolean>): Promise<View> {
  try {
    const [analysis, isClean, settings] = await Promise.all([analyse(article), mode, loadSettings()]);
    return { state: 'article', tab, article, analysis, isClean, settings };
  } catch (error) {
    console.error(error);
    return { state: 'failed', tab };
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
