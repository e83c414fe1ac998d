import browser from '../platform/browser.ts';
import { TOGGLE_CLEAN } from '../platform/shortcuts.ts';

/**
 * Whether the browser listens for the shortcut: the suggested one or one of the reader's own. Chrome keeps Alt+Shift+C for its tab
 * groups and leaves the command without a key; then the page has to listen. Firefox for Android has no shortcuts at all.
 */
export async function isShortcutSet(): Promise<boolean> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === TOGGLE_CLEAN)?.shortcut !== '';
}
