import { useState } from 'preact/hooks';
import type { Article } from '../../reading/article/article.ts';
import { EDITIONS } from '../../reading/site/editions.ts';
import { interfaceLanguage, t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { Look } from './look.tsx';
import { useStory } from './story.ts';

/** What kind of story it is, title, byline, dates, reading time, edition, and what the reader should know of how it was made or read. */
export function Heading() {
  const { article, findings } = useStory();
  const [looking, setLooking] = useState(false);
  const byline = [...article.authors, ...article.sources].join(findings.typography.comma);
  const edition = EDITIONS.find(({ id }) => id === article.edition)?.name ?? article.edition;
  return (
    <header class="heading">
      <div class="section-head">
        <p class="label">{[edition, kindOf(article)].filter(Boolean).join(' · ')}</p>
        <Action label={t('look')} letter="l" aria-expanded={looking} run={() => setLooking(!looking)} />
      </div>
      {looking && <Look />}
      <div class="heading" dir={article.dir}>
        <h1 lang={article.lang}>{article.title}</h1>
        {byline && (
          <p class="byline">
            <bdi>{byline}</bdi>
          </p>
        )}
        <p class="meta">
          <bdi>{[...dates(article), t('readingTime', findings.minutes)].join(' · ')}</bdi>
        </p>
        {article.machineTranslated && <Remark words={t('machineTranslated')} />}
        {article.read === 'by structure' && <Remark words={t('byStructure')} />}
      </div>
    </header>
  );
}

const Remark = ({ words }: { words: string }) => (
  <p class="meta">
    <bdi>{words}</bdi>
  </p>
);

/** What it is where it is not news; null for news. */
function kindOf({ kind, sponsor }: Article): string | null {
  if (kind === 'partner') return sponsor ? t('partner', sponsor) : t('partnerUnnamed');
  return kind === 'opinion' ? t('opinion') : null;
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
