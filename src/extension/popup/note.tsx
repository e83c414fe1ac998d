import { openOptions } from '../platform/tabs.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';

/** What stands in the popup when there is no article to show: what is so, and what to do. */
export function Note({
  title,
  hint,
  busy,
  action,
  run,
}: {
  title: string;
  hint: string;
  /** Something else will stand here soon. */
  busy?: boolean;
  action?: string;
  run?: (() => void) | undefined;
}) {
  return (
    <>
      <main class="note" aria-busy={busy}>
        <p class="wordmark">Verbatim</p>
        <h1>{title}</h1>
        <p>{hint}</p>
        {action && run && <Action label={action} run={run} />}
      </main>
      <footer class="foot">
        <Action label={t('options')} run={openOptions} />
      </footer>
    </>
  );
}
