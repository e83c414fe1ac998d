import { useEffect, useState } from 'preact/hooks';
import { takeNews } from '../platform/news.ts';
import { t } from '../platform/text.ts';

/** Once after an update: what is new. */
export function News() {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    // Storage that cannot be read has no news.
    takeNews().then(setVersion, () => undefined);
  }, []);
  return version && <p class="meta">{t('news', version)}</p>;
}
