import { detect } from '../../reading/article/detect.ts';
import { read } from '../../reading/article/read.ts';
import { dress } from '../clean/mode.ts';
import { answer, askBackground, type PageMessages, type PageReport } from '../platform/messages.ts';
import { onStoryChange } from './follow.ts';
import { onShortcut } from './shortcut.ts';
import { show } from './show.ts';

/** The mode since it was last changed under this page; until then, the one that the page started in. */
let changed: boolean | null = null;

/** Asked when it is needed: nothing says which of our two scripts runs first. */
const isClean = (): boolean => changed ?? globalThis.verbatimStartsClean === true;

/** The page's markup is whole. */
const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  else resolve();
});

/** Dresses the page as the mode and what it is ask for. */
function settle(): void {
  dress(document.documentElement, isClean() && detect(document, location.href).article, true);
}

function report(): PageReport {
  const { article, kind } = detect(document, location.href);
  return { kind, article: article ? read(document, location.href) : null };
}

answer<PageMessages>({
  read: () => parsed.then(report),
  show: ([place]) => show(document, place),
  dress: ([on]) => {
    changed = on;
    return on ? parsed.then(settle) : settle();
  },
});

/** The background may be gone: the extension was updated or removed while this page stayed open. The page stays as it is. */
function tellBackground(): Promise<{ shortcutSet: boolean }> {
  return askBackground('pageIs', detect(document, location.href).kind).catch(() => ({ shortcutSet: true }));
}

parsed.then(async () => {
  settle();
  onStoryChange(document, () => {
    settle();
    tellBackground();
  });
  const { shortcutSet } = await tellBackground();
  if (!shortcutSet) onShortcut(() => askBackground('toggleCleanMode').catch(() => undefined));
});

// Back from the browser's back/forward cache: the mode may have changed while this page was asleep.
addEventListener('pageshow', async (event) => {
  if (!event.persisted) return;
  tellBackground();
  changed = await askBackground('cleanMode').then(({ on }) => on, isClean);
  settle();
});
