import { useState } from 'preact/hooks';
import { askBackground } from '../platform/messages.ts';
import { isClean as isCleanNow } from '../platform/registered.ts';
import { t } from '../platform/text.ts';

/** The one control of the header. It shows the mode that is on, not the one that was wished for. */
export function CleanSwitch({ isClean, say }: { isClean: boolean; say: (words: string) => void }) {
  const [on, setOn] = useState(isClean);
  const change = async () => {
    try {
      const now = await askBackground('setCleanMode', !on);
      setOn(now.on);
      say(now.kept ? '' : t('cleanModeNotKept'));
    } catch (error) {
      console.error(error);
      say(t('cleanModeFailed'));
      // The background may have ended half-way.
      setOn(await isCleanNow().catch(() => on));
    }
  };
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} aria-keyshortcuts="m" onClick={change}>
      <span>{t('cleanMode')}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
