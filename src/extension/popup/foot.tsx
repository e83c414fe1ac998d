import { useEffect, useState } from 'preact/hooks';
import { takeNews } from '../platform/news.ts';
import { openOptions } from '../platform/tabs.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { KEYS } from './keys.ts';
import { Sheet } from './sheet.tsx';

/** The keys, the way to all that can be set, and once after an update that there was one. */
export function Foot() {
  const [open, setOpen] = useState(false);
  const [news, setNews] = useState<string | null>(null);
  useEffect(() => {
    // Storage that cannot be read has no news.
    takeNews().then(setNews, () => undefined);
  }, []);
  return (
    <footer class="foot">
      <Action label={t('keys')} letter="?" run={() => setOpen(true)} />
      <Action label={t('options')} run={openOptions} />
      {news && <p class="meta">{t('news', news)}</p>}
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
