import type { Article, Passage } from '../../reading/article/article.ts';
import { cite } from '../../reading/citation/cite.ts';
import type { Language } from '../../reading/language/language.ts';
import { type Quote, wordsOf } from '../../reading/quotes/quote.ts';
import { t } from '../platform/text.ts';
import { CopyButton } from './copy-button.tsx';

/** One quote: the words, who said them and as what, and what can be done with them. */
export function QuoteCard({
  quote,
  article,
  language,
  show,
  say,
}: {
  quote: Quote;
  article: Article;
  language: Language;
  show: (passage: Passage) => void;
  say: (words: string) => void;
}) {
  const [first] = quote.parts;
  const id = `quote-${first?.block}-${first?.start}`;
  return (
    <li class="quote" dir={article.dir} tabIndex={-1}>
      <blockquote id={id} lang={article.lang}>
        {wordsOf(quote)}
      </blockquote>
      <p class="speaker">
        {quote.speaker ? (
          <span lang={article.lang}>
            <b>
              <bdi>{quote.speaker.name}</bdi>
            </b>
            {quote.speaker.role && (
              <span class="role">
                {' '}
                <bdi>{quote.speaker.role}</bdi>
              </span>
            )}
          </span>
        ) : (
          <span class="role">{t('notNamed')}</span>
        )}
      </p>
      <div class="actions">
        <CopyButton
          label={t('copy')}
          about={id}
          say={say}
          copy={() => cite({ quotes: [quote] }, article, language, { style: 'newsroom', notNamed: t('notNamed') })}
        />
        {first && (
          <button type="button" class="action" aria-describedby={id} onClick={() => show(first)}>
            {t('show')}
          </button>
        )}
      </div>
    </li>
  );
}
