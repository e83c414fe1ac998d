import { Choice } from '../face/choice.tsx';
import { askBackground } from '../platform/messages.ts';
import { SCHEMA } from '../platform/schema.ts';
import type { Settings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { Stepper } from './stepper.tsx';
import { useStory } from './story.ts';

/** How clean mode looks, and where it stays off. */
export function Look() {
  const { article, settings, change } = useStory();
  const { textSize, theme, face, originalPages, originalEditions } = settings;
  // The background changes the pages and remembers it.
  const set = (some: Partial<Settings>) => change(some, (it) => askBackground('setLook', it).then(({ kept }) => kept));
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
          set={(textSize) => set({ textSize })}
        />
      </div>
      <Choice name="theme" value={theme} set={set} />
      <Choice name="face" value={face} set={set} />
      <div class="row">
        <Action
          label={t('originalPage')}
          aria-pressed={originalPages.includes(here)}
          run={() => set({ originalPages: toggled(originalPages, here) })}
        />
        <Action
          label={t('originalEdition')}
          aria-pressed={originalEditions.includes(article.edition)}
          run={() => set({ originalEditions: toggled(originalEditions, article.edition) })}
        />
      </div>
    </div>
  );
}

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((it) => it !== one) : [...all, one];
