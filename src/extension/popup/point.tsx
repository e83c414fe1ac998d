import { type Passage, STANDFIRST } from '../../reading/article/article.ts';
import { copyText } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { CopyAction } from './copy-action.tsx';
import { useStory } from './story.ts';

/** One sentence of the summary. Its marker shows where in the text it stands. */
export function Point({ sentence }: { sentence: Passage }) {
  const { article, cite, settings, show } = useStory();
  const id = `point-${sentence.block}-${sentence.start}`;
  const isStandfirst = sentence.block === STANDFIRST;
  return (
    <li
      class={isStandfirst ? 'point standfirst' : 'point'}
      data-card
      tabIndex={-1}
      dir={article.dir}
      aria-labelledby={id}
      style={{ '--place': (sentence.block + 1) / article.blocks.length }}
    >
      <span id={id} lang={article.lang}>
        {sentence.text}
      </span>
      <span class="actions">
        <CopyAction
          compact
          about={id}
          letter="c"
          copy={() => copyText(cite({ sentences: [sentence] }), settings.copyFormat)}
        />
        <Action label={t('show')} icon="show" about={id} letter="s" run={() => show([sentence])} />
      </span>
    </li>
  );
}
