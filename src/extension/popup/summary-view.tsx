import { copyText } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { CopyAction } from './copy-action.tsx';
import { Point } from './point.tsx';
import { Stepper } from './stepper.tsx';
import { useStory } from './story.ts';
import { sentencesOf } from './summary.ts';

/** The standfirst and the most important sentences, in the text's order; each leads to its place in the page. */
export function SummaryView() {
  const { article, findings, settings, change, cite } = useStory();
  const most = findings.summary.points.length;
  const length = Math.min(settings.summaryLength, most);
  const sentences = sentencesOf(findings.summary, article, length);
  return (
    <section aria-labelledby="summary">
      <div class="section-head">
        <h2 id="summary">{t('summary')}</h2>
        {most > 1 && (
          <Stepper
            label={t('summaryLength')}
            less={t('shorter')}
            more={t('longer')}
            value={length}
            range={{ min: 1, max: most, step: 1 }}
            set={(summaryLength) => change({ summaryLength })}
          />
        )}
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
        <ul>
          {sentences.map((sentence) => (
            <Point key={`${sentence.block}:${sentence.start}`} sentence={sentence} />
          ))}
        </ul>
      )}
    </section>
  );
}
