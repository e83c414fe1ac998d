import browser from '../platform/browser.ts';
import { answer, type BackgroundMessages } from '../platform/messages.ts';
import { onSettingsChange, shareSettings } from '../platform/settings.ts';
import { euronewsTabs, wakePage } from '../platform/tabs.ts';
import { restoreClean, setClean, setLook, toggleClean } from './clean-mode.ts';
import { isClean, looks } from './registration.ts';
import { isShortcutSet, TOGGLE_CLEAN } from './shortcut.ts';
import { showKind } from './toolbar.ts';

answer<BackgroundMessages>({
  pageIs: async ([kind], sender) => {
    if (sender.tab?.id !== undefined) await showKind(sender.tab.id, kind);
    return { shortcutSet: await isShortcutSet() };
  },
  cleanMode: isClean,
  setCleanMode: ([on]) => setClean(on),
  toggleCleanMode: toggleClean,
  lookAt: ([address]) => looks().then((lookAt) => lookAt(address)),
  setLook: ([change]) => setLook(change),
});

browser.runtime.onInstalled.addListener(async () => {
  await restoreClean();
  await shareSettings();
  // Pages that were open before now have nobody in them, or somebody who can no longer be heard. Once woken they ask for the mode.
  for (const tab of await euronewsTabs()) wakePage(tab).catch(() => undefined);
});
browser.runtime.onStartup.addListener(restoreClean);
// Changed on another computer, or by an import.
onSettingsChange(restoreClean);

browser.commands?.onCommand.addListener((command) => {
  if (command === TOGGLE_CLEAN) toggleClean();
});
