import { useState } from 'preact/hooks';
import type { Citation } from '../../reading/citation/forms.ts';
import { t } from '../platform/text.ts';
import { copyText } from './clipboard.ts';

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2000;

/** Copies, and says so on the button and to screen readers; says what to do where the browser refuses. */
export function CopyButton({
  label,
  about,
  copy,
  say,
}: {
  label: string;
  /** The id of what is copied, where the label alone does not tell. */
  about?: string;
  copy: () => Citation;
  say: (words: string) => void;
}) {
  const [copied, setCopied] = useState(false);
  const run = async () => {
    try {
      await copyText(copy());
      setCopied(true);
      say(t('copied'));
      setTimeout(() => setCopied(false), SAID_FOR);
    } catch (error) {
      console.error(error);
      say(t('notCopied'));
    }
  };
  return (
    <button type="button" class="action" aria-describedby={about} onClick={run}>
      {copied ? t('copied') : label}
    </button>
  );
}
