import { articleAsMarkdown } from '../../reading/citation/article-markdown.ts';
import { Choice } from '../face/choice.tsx';
import { copyText, write } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { CopyAction } from './copy-action.tsx';
import { save } from './save.ts';
import { canShare, share } from './share.ts';
import { useStory } from './story.ts';
import { sentencesOf } from './summary.ts';

/** The whole of it: summary and quotes to the clipboard, the article as a file, or to the share sheet. */
export function TakeAway() {
  const { article, findings, settings, change, cite, say } = useStory();
  const { quotes, summary, typography } = findings;
  const sentences = sentencesOf(summary, article, settings.summaryLength);
  const markdown = () =>
    articleAsMarkdown(article, { sentences, quotes }, typography, {
      summary: t('summary'),
      quotes: t('quotes'),
      article: t('article'),
      notNamed: t('notNamed'),
    });
  const saveMarkdown = () => {
    save(new Blob([markdown()], { type: 'text/markdown' }), article, 'md');
    say(t('saved'));
  };
  return (
    <section aria-labelledby="take-away">
      <h2 id="take-away">{t('takeAway')}</h2>
      <div class="row">
        <CopyAction
          label={t('copyEverything')}
          copy={() => copyText(cite({ sentences, quotes }), settings.copyFormat)}
        />
        <CopyAction label={t('copyArticle')} copy={() => write({ 'text/plain': markdown() })} />
        <Action label={t('saveArticle')} run={saveMarkdown} />
        {canShare() && <Action label={t('share')} run={() => share(`${article.title}\n${article.url}`)} />}
      </div>
      <div class="row">
        <Choice name="citationStyle" value={settings.citationStyle} set={change} />
        <Choice name="copyFormat" value={settings.copyFormat} set={change} />
      </div>
    </section>
  );
}
