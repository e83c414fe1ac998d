import type { Article } from '../../reading/article/article.ts';
import { interfaceLanguage, t } from '../platform/text.ts';

/** Title, byline, dates, reading time, and what kind of story it is where that matters. */
export function Heading({ article, minutes }: { article: Article; minutes: number }) {
  const byline = [...article.authors, ...article.sources].join(', ');
  return (
    <header class="heading" dir={article.dir}>
      <Label article={article} />
      <h1 lang={article.lang}>{article.title}</h1>
      {byline && (
        <p class="byline">
          <bdi>{byline}</bdi>
        </p>
      )}
      <p class="meta">
        <bdi>{[...dates(article), t('readingTime', minutes)].join(' · ')}</bdi>
      </p>
      {article.read === 'by structure' && (
        <p class="meta">
          <bdi>{t('byStructure')}</bdi>
        </p>
      )}
    </header>
  );
}

function Label({ article }: { article: Article }) {
  if (article.kind === 'partner')
    return <p class="label">{article.sponsor ? t('partner', article.sponsor) : t('partnerUnnamed')}</p>;
  return article.kind === 'opinion' ? <p class="label">{t('opinion')}</p> : null;
}

function dates({ published, updated }: Article): string[] {
  if (!published) return [];
  const date = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' });
  const first = new Date(published);
  if (!updated) return [moment.format(first)];
  const second = new Date(updated);
  const sameDay = date.format(first) === date.format(second);
  return [moment.format(first), t('updated', (sameDay ? time : moment).format(second))];
}
