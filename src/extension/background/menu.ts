import browser from '../platform/browser.ts';
import { isClean } from '../platform/registered.ts';
import { ARTICLES } from '../platform/site.ts';
import { t } from '../platform/text.ts';

const CLEAN = 'clean-mode';
const COPY = 'copy-with-citation';

/** Firefox for Android has no menus. */
const { contextMenus } = browser;

/** Adds our items to the browser's menus, which keep them until the extension is updated. */
export async function addMenus(): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({
    id: CLEAN,
    type: 'checkbox',
    title: t('cleanMode'),
    contexts: ['action'],
    checked: await isClean(),
  });
  contextMenus.create({
    id: COPY,
    title: t('copyWithCitation'),
    contexts: ['selection'],
    documentUrlPatterns: ARTICLES,
  });
}

/** Ticks the item for clean mode as the mode is. */
export async function tickClean(): Promise<void> {
  // Before the items are added there is nothing to tick.
  await contextMenus?.update(CLEAN, { checked: await isClean() }).catch(() => undefined);
}

/** Calls back when an item is chosen. */
export function onMenu(run: { toggleClean(): void; copySelection(tabId: number, flat: string): void }): void {
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === CLEAN) run.toggleClean();
    if (menuItemId === COPY && tab?.id !== undefined) run.copySelection(tab.id, selectionText);
  });
}
