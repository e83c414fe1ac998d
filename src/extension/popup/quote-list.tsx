import { useEffect, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../reading/quotes/quote.ts';
import { copyText } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { CopyAction } from './copy-action.tsx';
import { idOf, QuoteCard } from './quote-card.tsx';
import { useStory } from './story.ts';
import { Walk } from './walk.tsx';

/** So many quotes are shown at first; of more than twice as many, those of one speaker can be picked. */
const FIRST = 3;

/** The key quotes, the best first: three, and the rest behind one button. */
export function QuoteList() {
  const { article, findings, settings, change, cite } = useStory();
  const { quotes } = findings;
  const [all, setAll] = useState(false);
  const [speaker, setSpeaker] = useState('');
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
  const speakers = speakersOf(quotes);
  const wanted = speaker ? quotes.filter((it) => it.speaker?.name === speaker) : quotes;
  const shown = all || speaker ? wanted : wanted.slice(0, FIRST);
  return (
    <section aria-labelledby="quotes">
      <div class="section-head">
        <h2 id="quotes">{t('quotes')}</h2>
        <Walk />
        {wanted.length > 1 && (
          <CopyAction
            label={t('copyAll')}
            about="quotes"
            letter="c"
            copy={() => copyText(cite({ quotes: wanted }), settings.copyFormat)}
          />
        )}
      </div>
      {quotes.length > 2 * FIRST && speakers.length > 1 && (
        <select aria-label={t('speaker')} onChange={({ currentTarget }) => setSpeaker(currentTarget.value)}>
          <option value="">{t('allSpeakers')}</option>
          {speakers.map((name) => (
            <option key={name} value={name} lang={article.lang}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p class="heard" aria-live="polite">
        {speaker && t('quotesCount', wanted.length)}
      </p>
      <ul class="quotes" ref={list}>
        {shown.map((quote) => (
          <QuoteCard key={idOf(quote)} quote={quote} />
        ))}
      </ul>
      <div class="row">
        {wanted.length > shown.length && (
          <Action label={t('allQuotes', wanted.length)} letter="a" run={() => setAll(true)} />
        )}
        <Action
          label={t('markQuotes')}
          run={() => change({ markQuotes: !settings.markQuotes })}
          aria-pressed={settings.markQuotes}
        />
      </div>
    </section>
  );
}

/** Everybody who is named as a speaker, once, in the quotes' order. */
const speakersOf = (quotes: Quote[]): string[] => [
  ...new Set(quotes.flatMap(({ speaker }) => (speaker ? speaker.name : []))),
];
