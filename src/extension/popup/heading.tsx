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

/** When it was published and updated; a page that gives only the day gets no time of day. */
function dates({ published, updated }: Article): string[] {
  if (!published) return [];
  const first = new Date(published);
  if (!published.includes('T')) return [format(first, { dateStyle: 'long', timeZone: 'UTC' })];
  const moment = format(first, { dateStyle: 'long', timeStyle: 'short' });
  if (!updated?.includes('T')) return [moment];
  const second = new Date(updated);
  const sameDay = first.toDateString() === second.toDateString();
  return [
    moment,
    t('updated', format(second, sameDay ? { timeStyle: 'short' } : { dateStyle: 'long', timeStyle: 'short' })),
  ];
}

const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(interfaceLanguage(), options).format(date);
