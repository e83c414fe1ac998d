import type { Article, Passage } from '../../reading/article/article.ts';
import type { Summary } from '../../reading/summary/summary.ts';
import { t } from '../platform/text.ts';

const POINTS = 3;

/** The standfirst and the most important sentences, in the text's order; each leads to its place in the page. */
export function SummaryView({
  article,
  summary,
  show,
}: {
  article: Article;
  summary: Summary;
  show: (passage: Passage) => void;
}) {
  const points = summary.points.slice(0, POINTS).sort((a, b) => a.block - b.block || a.start - b.start);
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <div class="summary" lang={article.lang} dir={article.dir}>
        {summary.standfirst && <p class="standfirst">{summary.standfirst}</p>}
        <ul>
          {points.map((point) => (
            <li key={`${point.block}:${point.start}`}>
              <button
                type="button"
                class="point"
                title={t('show')}
                style={{ '--place': (point.block + 1) / article.blocks.length }}
                onClick={() => show(point)}
              >
                {point.text}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
