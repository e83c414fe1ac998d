import { Choice } from '../face/choice.tsx';
import { SCHEMA } from '../platform/schema.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { Stepper } from './stepper.tsx';
import { useStory } from './story.ts';

/** How clean mode looks, and where it stays off. */
export function Look() {
  const { article, settings, change } = useStory();
  const { textSize, theme, face, originalPages, originalEditions } = settings;
  const { origin, pathname } = new URL(article.url);
  const here = origin + pathname;
  return (
    <div class="look">
      <div class="choice">
        <span>{t('textSize')}</span>
        <Stepper
          label={t('textSize')}
          less={t('smaller')}
          more={t('larger')}
          form={{ style: 'unit', unit: 'percent' }}
          value={textSize}
          range={SCHEMA.textSize}
          set={(textSize) => change({ textSize })}
        />
      </div>
      <Choice name="theme" value={theme} set={change} />
      <Choice name="face" value={face} set={change} />
      <div class="row">
        <Action
          label={t('originalPage')}
          aria-pressed={originalPages.includes(here)}
          run={() => change({ originalPages: toggled(originalPages, here) })}
        />
        <Action
          label={t('originalEdition')}
          aria-pressed={originalEditions.includes(article.edition)}
          run={() => change({ originalEditions: toggled(originalEditions, article.edition) })}
        />
      </div>
    </div>
  );
}

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((it) => it !== one) : [...all, one];
