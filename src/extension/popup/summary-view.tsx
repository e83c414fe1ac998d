import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { copyText } from './clipboard.ts';
import { CopyAction } from './copy-action.tsx';
import { Point } from './point.tsx';
import { useStory } from './story.ts';
import { sentencesOf } from './summary.ts';

/** The standfirst and the most important sentences, in the text's order; each leads to its place in the page. */
export function SummaryView() {
  const { article, analysis, settings, cite } = useStory();
  const sentences = sentencesOf(analysis.summary, article, settings.summaryLength);
  return (
    <section aria-labelledby="summary">
      <div class="section-head">
        <h2 id="summary">{t('summary')}</h2>
        {analysis.summary.points.length > 1 && <Length />}
        {sentences.length > 1 && (
          <CopyAction
            label={t('copyAll')}
            about="summary"
            copy={() => copyText(cite({ sentences }), settings.copyFormat)}
          />
        )}
      </div>
      {sentences.length === 0 ? (
        <p class="none">{t('noSummary')}</p>
      ) : (
        <ul lang={article.lang} dir={article.dir}>
          {sentences.map((sentence) => (
            <Point key={`${sentence.block}:${sentence.start}`} sentence={sentence} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How many sentences; remembered. */
function Length() {
  const { analysis, settings, change } = useStory();
  const most = analysis.summary.points.length;
  const length = Math.min(settings.summaryLength, most);
  const set = (summaryLength: number) => change({ summaryLength });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a row in every browser
    <div class="length" role="group" aria-label={t('summaryLength')}>
      <Action label={t('shorter')} icon="less" run={() => set(length - 1)} aria-disabled={length <= 1} />
      <output>{length}</output>
      <Action label={t('longer')} icon="more" run={() => set(length + 1)} aria-disabled={length >= most} />
    </div>
  );
}
