import { type Article, type Passage, textOf } from '../../reading/article/article.ts';
import type { Analysis } from '../../reading/index.ts';
import { useStatus } from '../face/status.ts';
import { askPage } from '../platform/messages.ts';
import { t } from '../platform/text.ts';
import { CleanSwitch } from './clean-switch.tsx';
import { Heading } from './heading.tsx';
import { QuoteList } from './quote-list.tsx';
import { SummaryView } from './summary-view.tsx';

/** The story: who wrote what and when, its summary, its quotes. */
export function ArticleView({
  tab,
  article,
  analysis,
  isClean,
}: {
  tab: number;
  article: Article;
  analysis: Analysis;
  isClean: boolean;
}) {
  const [said, say] = useStatus();
  const show = async (passage: Passage) => {
    const text = textOf(article, passage.block);
    const found =
      text !== null &&
      (await askPage(tab, 'show', { text, start: passage.start, end: passage.end }).catch(() => false));
    say(found ? t('shown') : t('notShown'));
  };
  return (
    <>
      <header class="top">
        <p class="wordmark">Verbatim</p>
        <CleanSwitch isClean={isClean} say={say} />
      </header>
      <main>
        <Heading article={article} minutes={analysis.minutes} />
        <SummaryView article={article} summary={analysis.summary} show={show} />
        <QuoteList article={article} analysis={analysis} show={show} say={say} />
      </main>
      <p class="status" role="status">
        {said}
      </p>
    </>
  );
}
