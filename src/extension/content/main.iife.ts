import { detect } from '../../reading/article/detect.ts';
import { read } from '../../reading/article/read.ts';
import { canDress, dress } from '../clean/mode.ts';
import { answer, askBackground, type PageMessages, type PageReport } from '../platform/messages.ts';
import { onStoryChange } from './follow.ts';
import { isLoading, parsed, shown } from './lifecycle.ts';
import { onShortcut } from './shortcut.ts';
import { show } from './show.ts';

/** The mode since it was last changed under this page; until then, the one that the page started in. */
let changed: boolean | null = null;

/** Asked when it is needed: nothing says which of our two scripts runs first. */
const isClean = (): boolean => changed ?? globalThis.verbatimStartsClean === true;

const detected = () => detect(document, location.href);

/** Dresses the page as the mode and what it is ask for. */
function settle(): void {
  dress(document.documentElement, isClean() && detected().article && canDress(document), true);
}

function report(): PageReport {
  const { article, kind } = detected();
  return { kind, article: article ? read(document, location.href) : null };
}

// From here on the background may be gone: the extension was updated or removed while this page stayed open. The page stays as it is.

/** The mode as it is now, for a page that was not there when it was changed. What the page is told meanwhile is newer. */
async function learnMode(): Promise<void> {
  const before = changed;
  const now = await askBackground('cleanMode').catch(isClean);
  if (changed === before) changed = now;
  settle();
}

/** Resolves to whether the browser itself listens for our shortcut. */
function tellBackground(): Promise<boolean> {
  return askBackground('pageIs', detected().kind).then(
    ({ shortcutSet }) => shortcutSet,
    () => true,
  );
}

function toggle(): void {
  askBackground('toggleCleanMode').catch(() => undefined);
}

async function start(): Promise<void> {
  const startedLate = !isLoading(document);
  answer<PageMessages>({
    read: () => parsed(document).then(report),
    show: ([place]) => show(document, place),
    dress: ([on]) => {
      changed = on;
      if (!isLoading(document)) settle();
      else if (!on) dress(document.documentElement, false, false);
    },
  });
  addEventListener('pageshow', (event) => {
    // Back from the browser's back/forward cache.
    if (event.persisted) learnMode().then(tellBackground);
  });

  await parsed(document);
  settle();
  onStoryChange(document, () => {
    settle();
    tellBackground();
  });
  const wasHidden = await shown(document);
  if (startedLate || wasHidden) await learnMode();
  if (!(await tellBackground())) onShortcut(() => detected().article, toggle);
}

// A page that was open before the extension came is woken by the browser, by the background or by the popup: once is enough.
if (!globalThis.verbatimStarted) {
  globalThis.verbatimStarted = true;
  start();
}
