import { useState } from 'preact/hooks';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { useStory } from './story.ts';

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2000;

/** Copies, and says so on the button and to screen readers; says what to do where the browser refuses. */
export function CopyAction({
  label = t('copy'),
  copy,
  compact,
  about,
  letter,
}: {
  label?: string;
  copy: () => Promise<void>;
  compact?: boolean;
  about?: string;
  letter?: string;
}) {
  const { say } = useStory();
  const [copied, setCopied] = useState(false);
  const run = async () => {
    try {
      await copy();
      setCopied(true);
      say(t('copied'));
      setTimeout(() => setCopied(false), SAID_FOR);
    } catch (error) {
      console.error(error);
      say(t('notCopied'));
    }
  };
  const icon = copied ? 'done' : 'copy';
  return (
    <Action label={copied ? t('copied') : label} {...(compact && { icon })} about={about} letter={letter} run={run} />
  );
}
