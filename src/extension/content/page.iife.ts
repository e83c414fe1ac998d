// The content script, once the page has painted: main.iife.ts sends for it. It may be put in more than once, and runs once.
import { detect } from '../../reading/article/detect.ts';
import { ask } from '../../reading/article/dom.ts';
import { read } from '../../reading/article/read.ts';
import { storyAddress } from '../../reading/article/story.ts';
import { isLegible } from '../clean/legible.ts';
import type { Look } from '../clean/look.ts';
import { dress } from '../clean/mode.ts';
import { wordsAt } from '../clean/originals.ts';
import { world } from '../clean/world.ts';
import { copyText } from '../platform/clipboard.ts';
import { answer, askBackground, type PageMessages, type PageReport, type Sheet } from '../platform/messages.ts';
import { onStoryChange } from './follow.ts';
import { FORMS } from './forms.ts';
import { keepPlace } from './keep-place.ts';
import { keep, keptOf } from './kept.ts';
import { onShortcut } from './shortcut.ts';
import { mark, show } from './show.ts';

/** The look, once it was told; until then the page is in the one that it started in. */
let told: { look: Look } | null = null;

/** The style sheets that are here: browsers put in another copy each time. A page that started in the legible face has that one. */
const sheets = new Set<Sheet>(isLegible(world.look ?? []) ? ['legible'] : []);

function lacks(sheet: Sheet): boolean {
  const isNew = !sheets.has(sheet);
  sheets.add(sheet);
  return isNew;
}

const root = ask(document, 'documentElement');

const detected = () => detect(document, location.href);

/** Dresses the page as the look and what it is ask for. */
function settle(): void {
  const address = storyAddress(document, location.href);
  const words = told ? wordsAt(told.look, address) : world.look;
  const found = words && detected().found;
  dress(root, words && found ? { look: words, story: { address, found } } : null);
}

/** Takes up another look; what is read stays in its place. */
function change(look: Look): void {
  told = { look };
  keepPlace(document, settle);
}

function report(): PageReport {
  const { article: isArticle, kind } = detected();
  const article = isArticle ? read(document, location.href) : null;
  return { kind, article, findings: article && keptOf(article) };
}

/**
 * Tells the background what the page is, and takes up the look as it is now: it may have been changed while nobody listened here.
 * What the page is told meanwhile is newer. Resolves to whether the browser itself listens for our shortcut.
 */
async function meet(): Promise<boolean> {
  const before = told;
  try {
    const answer = await askBackground('pageIs', detected().kind);
    if (told === before) change(answer.look);
    return answer.shortcutSet;
  } catch {
    // The extension was updated or removed while this page stayed open. The page stays as it is.
    return true;
  }
}

function toggle(): void {
  askBackground('toggleCleanMode').catch(() => undefined);
}

/** From now on it answers the background and the popup, and follows what the page becomes. */
function run(): void {
  answer<PageMessages>(FORMS, {
    read: report,
    keep: ([article, findings]) => keep(article, findings),
    show: ([places]) => show(document, places),
    mark: ([places]) => mark(document, places),
    dress: ([look]) => change(look),
    lacks: ([sheet]) => lacks(sheet),
    selected: () => getSelection()?.toString() ?? '',
    copy: ([citation, format]) => copyText(citation, format),
  });
  addEventListener('pageshow', (event) => {
    // Back from the browser's back/forward cache.
    if (event.persisted) meet();
  });
  settle();
  onStoryChange(document, () => {
    settle();
    meet();
  });
  meet().then((isSet) => isSet || onShortcut(() => detected().article, toggle));
}

if (!world.runs) {
  world.runs = true;
  run();
}
