import browser from '../platform/browser.ts';
import { answer, type BackgroundMessages } from '../platform/messages.ts';
import { euronewsTabs, wakePage } from '../platform/tabs.ts';
import { isClean, restoreClean, setClean, toggleClean } from './clean-mode.ts';
import { isShortcutSet, TOGGLE_CLEAN } from './shortcut.ts';
import { showKind } from './toolbar.ts';

answer<BackgroundMessages>({
  pageIs: async ([kind], sender) => {
    if (sender.tab?.id !== undefined) await showKind(sender.tab.id, kind);
    return { shortcutSet: await isShortcutSet() };
  },
  cleanMode: async () => ({ on: await isClean(), kept: true }),
  setCleanMode: ([on]) => setClean(on),
  toggleCleanMode: toggleClean,
});

browser.runtime.onInstalled.addListener(async () => {
  // Pages that were open before now have nobody in them, or somebody who can no longer be heard.
  await Promise.allSettled((await euronewsTabs()).map(wakePage));
  await restoreClean();
});
browser.runtime.onStartup.addListener(restoreClean);

browser.commands?.onCommand.addListener((command) => {
  if (command === TOGGLE_CLEAN) toggleClean();
});
