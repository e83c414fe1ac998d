import { EDITIONS } from '../../reading/site/editions.ts';
import type { Change } from '../face/use-settings.ts';
import type { Settings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import { Tick } from './fields.tsx';

/** Editions and pages that are shown as they are; the newest page first. */
export function Originals({ settings, change }: { settings: Settings; change: Change }) {
  const { originalEditions, originalPages } = settings;
  return (
    <>
      <fieldset>
        <legend>{t('originalEditions')}</legend>
        <div class="ticks">
          {EDITIONS.map(({ id, name }) => (
            <Tick
              key={id}
              name={`edition-${id}`}
              lang={id}
              isOn={originalEditions.includes(id)}
              set={(on) => change({ originalEditions: on ? [...originalEditions, id] : without(originalEditions, id) })}
            >
              {name}
            </Tick>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('originalPages')}</legend>
        {originalPages.length === 0 && <p class="quiet">{t('originalPagesNone')}</p>}
        <ul class="pages">
          {originalPages.toReversed().map((page, index) => (
            <li key={page}>
              <a id={`page-${index}`} href={page} dir="ltr">
                {page.replace('https://', '')}
              </a>
              <button
                type="button"
                class="action"
                aria-describedby={`page-${index}`}
                onClick={() => change({ originalPages: without(originalPages, page) })}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

const without = <T,>(list: readonly T[], one: T): T[] => list.filter((it) => it !== one);
