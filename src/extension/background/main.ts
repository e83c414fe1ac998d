import browser from '../platform/browser.ts';
import { answer, type BackgroundMessages } from '../platform/messages.ts';
import { onSettingsChange, shareSettings } from '../platform/settings.ts';
import { TOGGLE_CLEAN } from '../platform/shortcuts.ts';
import { euronewsTabs } from '../platform/tabs.ts';
import { bringAll, wakePage } from '../platform/wake.ts';
import { showCount } from './badge.ts';
import { bringFace, restoreClean, setClean, setLook, toggleClean } from './clean-mode.ts';
import { copySelection } from './copy-selection.ts';
import { greet } from './first-run.ts';
import { FORMS } from './forms.ts';
import { addMenus, onMenu, tickClean } from './menu.ts';
import { look } from './registration.ts';
import { isShortcutSet } from './shortcut.ts';
import { showKind } from './toolbar.ts';

answer<BackgroundMessages>(FORMS, {
  wake: async (_, sender) => {
    if (sender.tab?.id !== undefined) await wakePage(sender.tab.id);
  },
  pageIs: async ([kind], sender) => {
    const tab = sender.tab?.id;
    // The page waits for the answer, not for the toolbar.
    if (tab !== undefined) showKind(tab, kind).then(() => showCount(tab));
    const [now, shortcutSet] = await Promise.all([look(), isShortcutSet()]);
    // It may have been away when the face was chosen, and has gone again when nobody answers.
    if (tab !== undefined) bringFace(tab, now).catch(() => undefined);
    return { look: now, shortcutSet };
  },
  setCleanMode: ([on]) => setClean(on),
  toggleCleanMode: toggleClean,
  setLook: ([change]) => setLook(change),
});

browser.runtime.onInstalled.addListener(async (details) => {
  await restoreClean();
  await shareSettings();
  await addMenus();
  // Pages that were open before now have nobody in them, or somebody who can no longer be heard. Once woken they ask for the mode.
  for (const tab of await euronewsTabs()) bringAll(tab).catch(() => undefined);
  await greet(details);
});
browser.runtime.onStartup.addListener(restoreClean);
// Changed on another computer, or by an import.
onSettingsChange(restoreClean);
onSettingsChange(async (_, changed) => {
  if (changed.includes('badge')) for (const tab of await euronewsTabs()) showCount(tab);
});

browser.commands?.onCommand.addListener((command) => {
  if (command === TOGGLE_CLEAN) toggleClean();
});

onMenu({
  // The browser has ticked its item already, and the mode may not have followed.
  toggleClean: () => toggleClean().finally(tickClean),
  copySelection,
});
