import browser from './browser.ts';
import { t } from './text.ts';

/** The command's name in manifest.json. */
export const TOGGLE_CLEAN = 'toggle-clean';

export interface Shortcut {
  name: string;
  label: string;
  /** Null where none are set. */
  keys: string | null;
  /** Where the browser has set none: those that pages listen for themselves. */
  inPage: string | null;
}

/** Keys as our language calls them. Chrome does so itself; the manifest and Firefox have them in English. */
const keysNamed = (keys: string): string => keys.replace('Shift', t('shift'));

/** The keys that open the popup and switch clean mode; none where the browser has no shortcuts for extensions, as Firefox for Android. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    // Browsers have words of their own for this one, or none.
    label: name === '_execute_action' ? t('commandOpen') : description || name,
    keys: shortcut ? keysNamed(shortcut) : null,
    inPage: name === TOGGLE_CLEAN ? suggestedKeys() : null,
  }));
}

/** The keys for clean mode that the manifest suggests; null where the browser leaves shortcuts out of it. */
export function suggestedKeys(): string | null {
  const keys = browser.runtime.getManifest().commands?.[TOGGLE_CLEAN]?.suggested_key?.default;
  return keys ? keysNamed(keys) : null;
}

/** Opens the page of the browser on which shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  // Firefox has a way of its own, which Chrome and the types do not know.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
