import { useEffect, useLayoutEffect } from 'preact/hooks';
import { type Passage, textOf } from '../../reading/article/article.ts';
import { cite } from '../../reading/citation/cite.ts';
import { useStatus } from '../face/status.ts';
import { useSettings } from '../face/use-settings.ts';
import type { Place } from '../platform/messages.ts';
import { t } from '../platform/text.ts';
import { CleanSwitch } from './clean-switch.tsx';
import { Editions } from './editions.tsx';
import { Foot } from './foot.tsx';
import { Heading } from './heading.tsx';
import { onKey } from './keys.ts';
import { mark, show as showIn } from './marks.ts';
import { News } from './news.tsx';
import { QuoteList } from './quote-list.tsx';
import { type Story, StoryContext } from './story.ts';
import { SummaryView } from './summary-view.tsx';
import { TakeAway } from './take-away.tsx';
import type { View } from './view.ts';

/** The story: who wrote what and when, its summary, its quotes, and what can be taken away. */
export function ArticleView({ tab, article, findings, isClean, stored }: View & { state: 'article' }) {
  const [said, say] = useStatus();
  const [{ settings }, change] = useSettings(stored, say);
  const { quotes, typography } = findings;

  const places = (passages: Passage[]): Place[] =>
    passages.flatMap(({ block, start, end }) => ({ text: textOf(article, block) ?? '', start, end }));
  const show = async (passages: Passage[], words = t('shown')) => {
    say((await showIn(tab, places(passages))) ? words : t('notShown'));
  };
  const story: Story = {
    article,
    findings,
    settings,
    change,
    say,
    show,
    cite: (cited) => cite(cited, article, typography, { style: settings.citationStyle, notNamed: t('notNamed') }),
  };

  // With the first picture of the story, not after it: a key that is pressed at once counts.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    mark(tab, settings.markQuotes ? places(quotes.flatMap(({ parts }) => parts)) : []);
  }, [settings.markQuotes]);

  return (
    <StoryContext.Provider value={story}>
      <header class="top">
        <p class="wordmark">Verbatim</p>
        <CleanSwitch isClean={isClean} say={say} />
      </header>
      <main>
        <News />
        <Heading />
        <SummaryView />
        <QuoteList />
        <TakeAway />
        <Editions />
      </main>
      <Foot />
      <p class="status" role="status">
        {said}
      </p>
    </StoryContext.Provider>
  );
}
