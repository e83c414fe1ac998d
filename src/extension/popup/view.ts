import type { Article } from '../../reading/article/article.ts';
import { type Analysis, analyse } from '../../reading/index.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import { askBackground, askPage, type CleanMode, type PageReport } from '../platform/messages.ts';
import { currentTab, mayRead, wakePage } from '../platform/tabs.ts';

/** All that the popup can have to say. */
export type View =
  | { state: 'loading' }
  | { state: 'elsewhere' }
  | { state: 'forbidden' }
  | { state: 'unreachable' }
  | { state: 'no-article'; kind: PageKind }
  | { state: 'failed' }
  | { state: 'article'; tab: number; article: Article; analysis: Analysis; mode: CleanMode };

/** Looks at the tab in view and tells what to show. Never rejects: each failure is a state with words of its own. */
export async function look(): Promise<View> {
  if (!(await mayRead())) return { state: 'forbidden' };
  const tab = await currentTab();
  if (tab === null) return { state: 'elsewhere' };
  const report = await ask(tab);
  if (!report) return { state: 'unreachable' };
  const { article, kind } = report;
  if (!article) return { state: 'no-article', kind };
  try {
    return { state: 'article', tab, article, analysis: await analyse(article), mode: await askBackground('cleanMode') };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}

/** A page that was open before the extension came, or before it was updated, has nobody who answers: we send somebody. */
async function ask(tab: number): Promise<PageReport | null> {
  try {
    return await askPage(tab, 'read').catch(async () => {
      await wakePage(tab);
      const { on } = await askBackground('cleanMode');
      await askPage(tab, 'dress', on);
      return askPage(tab, 'read');
    });
  } catch (error) {
    console.error(error);
    return null;
  }
}
