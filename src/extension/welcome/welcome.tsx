import { useState } from 'preact/hooks';
import browser from '../platform/browser.ts';
import { suggestedKeys } from '../platform/shortcuts.ts';
import { t } from '../platform/text.ts';
import type { Sample } from './sample.ts';

/** What Verbatim does, in three steps, on a sample. */
export function Welcome({ article, point, words, speaker }: Sample) {
  const keys = suggestedKeys();
  return (
    <main>
      <p class="wordmark">Verbatim</p>
      <h1>{t('welcomeTitle')}</h1>
      <ol>
        <li>
          <h2>{t('stepOpen')}</h2>
          <Page {...article} />
        </li>
        <li>
          <h2>{t('stepIcon')}</h2>
          <p class="sample">{point}</p>
        </li>
        <li>
          <h2>{t('stepQuote')}</h2>
          <blockquote class="sample">
            {words}
            <footer>
              <b>{speaker?.name}</b> <span>{speaker?.role}</span>
            </footer>
          </blockquote>
        </li>
      </ol>
      <p>{t('pinIcon')}</p>
      {browser.commands && keys && <p>{t('welcomeKeys', `\u2068${keys}\u2069`)}</p>}
    </main>
  );
}

/** The sample as a site shows it, and in clean mode. */
function Page({ title, blocks }: Sample['article']) {
  const [clean, setClean] = useState(true);
  return (
    <>
      <button type="button" role="switch" class="switch" aria-checked={clean} onClick={() => setClean(!clean)}>
        <span>{t('cleanMode')}</span>
        <span class="track" aria-hidden="true" />
      </button>
      <article class="sample">
        {!clean && <Advertisement />}
        <h3>{title}</h3>
        {blocks.map((block) => block.kind === 'paragraph' && <p key={block.text}>{block.text}</p>)}
        {!clean && <Advertisement />}
      </article>
    </>
  );
}

const Advertisement = () => <p class="advertisement">{t('advertisement')}</p>;
