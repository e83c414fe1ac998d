import browser from './browser.ts';

/** Everything that is remembered, with what holds until the reader chooses. */
const DEFAULTS = { clean: true };

export type Settings = typeof DEFAULTS;

/** What is stored, default by default where nothing is, or where it cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(DEFAULTS).catch(() => ({}));
  return { clean: typeof stored.clean === 'boolean' ? stored.clean : DEFAULTS.clean };
}

/** Resolves to whether the browser stored it. */
export async function saveSettings(change: Partial<Settings>): Promise<boolean> {
  return browser.storage.local.set(change).then(
    () => true,
    () => false,
  );
}
