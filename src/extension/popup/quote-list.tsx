import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Passage } from '../../reading/article/article.ts';
import { cite } from '../../reading/citation/cite.ts';
import type { Analysis } from '../../reading/index.ts';
import { t } from '../platform/text.ts';
import { CopyButton } from './copy-button.tsx';
import { QuoteCard } from './quote-card.tsx';

const FIRST = 3;

/** The key quotes, the best first: three, and the rest behind one button. */
export function QuoteList({
  article,
  analysis: { quotes, language },
  show,
  say,
}: {
  article: Article;
  analysis: Analysis;
  show: (passage: Passage) => void;
  say: (words: string) => void;
}) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had the focus is gone: it goes to the first of the quotes that it brought.
    if (all) list.current?.querySelectorAll('li')[FIRST]?.focus();
  }, [all]);
  if (quotes.length === 0) {
    return (
      <section aria-labelledby="quotes">
        <h2 id="quotes">{t('quotes')}</h2>
        <p class="none">{t('noQuotes')}</p>
      </section>
    );
  }
  const shown = all ? quotes : quotes.slice(0, FIRST);
  return (
    <section aria-labelledby="quotes">
      <div class="section-head">
        <h2 id="quotes">{t('quotes')}</h2>
        <CopyButton
          label={t('copyAll')}
          say={say}
          copy={() => cite({ quotes }, article, language, { style: 'newsroom', notNamed: t('notNamed') })}
        />
      </div>
      <ul class="quotes" ref={list}>
        {shown.map((quote) => (
          <QuoteCard
            key={`${quote.parts[0]?.block}:${quote.parts[0]?.start}`}
            {...{ quote, article, language, show, say }}
          />
        ))}
      </ul>
      {quotes.length > shown.length && (
        <button type="button" class="action" onClick={() => setAll(true)}>
          {t('allQuotes', quotes.length)}
        </button>
      )}
    </section>
  );
}
