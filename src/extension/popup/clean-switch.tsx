import { useRef, useState } from 'preact/hooks';
import { askBackgroundTwice } from '../platform/messages.ts';
import { queue } from '../platform/queue.ts';
import { isClean as isCleanNow } from '../platform/registered.ts';
import { t } from '../platform/text.ts';

/**
 * The one control of the header. It shows the mode that is on, not the one that was wished for. A click asks for the other mode than
 * the one that the clicks before it lead to.
 */
export function CleanSwitch({ isClean, say }: { isClean: boolean; say: (words: string) => void }) {
  const [on, setOn] = useState(isClean);
  const [inTurn] = useState(queue);
  const mode = useRef(isClean);
  const change = async () => {
    try {
      const now = await askBackgroundTwice('setCleanMode', !mode.current);
      mode.current = now.on;
      say(now.kept ? '' : t('cleanModeNotKept'));
    } catch (error) {
      console.error(error);
      say(t('cleanModeFailed'));
      // It may have been done half-way.
      mode.current = await isCleanNow().catch(() => mode.current);
    }
    setOn(mode.current);
  };
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-keyshortcuts="m"
      onClick={() => inTurn(change)}
    >
      <span>{t('cleanMode')}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
