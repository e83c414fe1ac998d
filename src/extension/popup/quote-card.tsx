import { useState } from 'preact/hooks';
import { type Quote, wordsOf } from '../../reading/quotes/quote.ts';
import { copyText } from '../platform/clipboard.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { CopyAction } from './copy-action.tsx';
import { PictureSheet } from './picture-sheet.tsx';
import { canShare, share } from './share.ts';
import { Speaker } from './speaker.tsx';
import { useStory } from './story.ts';

/** One quote: the words, who said them and as what, and what can be done with them. */
export function QuoteCard({ quote }: { quote: Quote }) {
  const { article, cite, settings, show } = useStory();
  const [pictured, setPictured] = useState(false);
  const id = idOf(quote);
  return (
    <li class="quote" dir={article.dir} data-card tabIndex={-1} aria-labelledby={`${id} ${id}-speaker`}>
      <blockquote id={id} lang={article.lang}>
        {wordsOf(quote)}
      </blockquote>
      <Speaker id={`${id}-speaker`} speaker={quote.speaker} />
      <div class="actions">
        <CopyAction about={id} letter="c" copy={() => copyText(cite({ quotes: [quote] }), settings.copyFormat)} />
        <Action label={t('show')} about={id} letter="s" run={() => show(quote.parts)} />
        <Action label={t('picture')} about={id} letter="i" run={() => setPictured(true)} />
        {canShare() && <Action label={t('share')} about={id} run={() => share(cite({ quotes: [quote] }).plain)} />}
      </div>
      {pictured && <PictureSheet quote={quote} close={() => setPictured(false)} />}
    </li>
  );
}

/** Tells quotes of one article apart: no two begin at the same place. */
export const idOf = ({ parts: [first] }: Quote): string => `quote-${first?.block}-${first?.start}`;
