import { useState } from 'preact/hooks';
import { openOptions } from '../platform/tabs.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { KEYS } from './keys.ts';
import { Sheet } from './sheet.tsx';

/** The keys, and the way to all that can be set. */
export function Foot() {
  const [open, setOpen] = useState(false);
  return (
    <footer class="foot">
      <Action label={t('keys')} letter="?" run={() => setOpen(true)} />
      <Action label={t('options')} run={openOptions} />
      {open && (
        <Sheet title={t('keys')} close={() => setOpen(false)}>
          <dl class="keys">
            {KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key.toUpperCase()}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
    </footer>
  );
}
