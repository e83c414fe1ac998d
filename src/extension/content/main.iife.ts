import { detect } from '../../reading/article/detect.ts';
import { ask } from '../../reading/article/dom.ts';
import { read } from '../../reading/article/read.ts';
import { findByMarkup, storyAddress } from '../../reading/article/story.ts';
import type { Look } from '../clean/look.ts';
import { dress } from '../clean/mode.ts';
import { world } from '../clean/world.ts';
import { copyText } from '../platform/clipboard.ts';
import { answer, askBackground, type PageMessages, type PageReport } from '../platform/messages.ts';
import { onStoryChange } from './follow.ts';
import { FORMS } from './forms.ts';
import { keepPlace } from './keep-place.ts';
import { isLoading, parsed, shown } from './lifecycle.ts';
import { onShortcut } from './shortcut.ts';
import { mark, show } from './show.ts';

/** The look since it was last changed under this page; until then, the one that the page started in. */
let changed: { look: Look } | null = null;

/** Asked when it is needed: nothing says which of our scripts runs first. */
const look = (): Look => (changed ? changed.look : (world.look ?? null));

const root = ask(document, 'documentElement');

const detected = () => detect(document, location.href);

/** Dresses the page as the look and what it is ask for. */
function settle(): void {
  const words = look();
  if (words === null || !detected().article) {
    dress(root, null);
    return;
  }
  const found = findByMarkup(document) ? 'by markup' : 'by structure';
  dress(root, { look: words, address: storyAddress(document, location.href), found });
}

/** Takes up another look; what is read stays in its place. */
function change(look: Look): void {
  changed = { look };
  if (!isLoading(document)) keepPlace(document, settle);
  else if (!look) dress(root, null);
}

function report(): PageReport {
  const { article, kind } = detected();
  return { kind, article: article ? read(document, location.href) : null };
}

// From here on the background may be gone: the extension was updated or removed while this page stayed open. The page stays as it is.

/** The look as it is now, for a page that was not there when it was changed. What the page is told meanwhile is newer. */
async function learnLook(): Promise<void> {
  const before = changed;
  const now = await askBackground('lookAt', storyAddress(document, location.href)).catch(look);
  if (changed === before) change(now);
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
  answer<PageMessages>(FORMS, {
    read: () => parsed(document).then(report),
    show: ([places]) => show(document, places),
    mark: ([places]) => mark(document, places),
    dress: ([look]) => change(look),
    selected: () => getSelection()?.toString() ?? '',
    copy: ([citation, format]) => copyText(citation, format),
  });
  addEventListener('pageshow', (event) => {
    // Back from the browser's back/forward cache.
    if (event.persisted) learnLook().then(tellBackground);
  });

  await parsed(document);
  settle();
  onStoryChange(document, () => {
    settle();
    // "No clean mode on this page" may be said of the one story and not of the other.
    learnLook();
    tellBackground();
  });
  const wasHidden = await shown(document);
  if (startedLate || wasHidden) await learnLook();
  if (!(await tellBackground())) onShortcut(() => detected().article, toggle);
}

// A page that was open before the extension came is woken by the browser, by the background or by the popup: once is enough.
if (!world.started) {
  world.started = true;
  start();
}
