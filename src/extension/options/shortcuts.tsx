import { useEffect, useState } from 'preact/hooks';
import { changeShortcuts, type Shortcut, shortcuts } from '../platform/shortcuts.ts';
import { t } from '../platform/text.ts';

/** The keys that the browser listens for, and the way to change them. */
export function Shortcuts() {
  const [all, setAll] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => shortcuts().then(setAll);
    look();
    // Back from where they are changed.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (all.length === 0) return <p class="quiet">{t('shortcutsNone')}</p>;
  return (
    <>
      <dl>
        {all.map(({ name, label, keys, inPage }) => (
          <div class="field" key={name}>
            <dt>{label}</dt>
            <dd>{keys ?? (inPage ? t('shortcutInPage', inPage) : t('shortcutUnset'))}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="action" onClick={changeShortcuts}>
        {t('shortcutsChange')}
      </button>
    </>
  );
}
