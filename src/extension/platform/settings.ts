import browser from './browser.ts';
import {
  parseSettings,
  SCHEMA,
  SETTING_NAMES,
  type Setting,
  type SettingName,
  type Settings,
  VERSION,
} from './schema.ts';

export type { SettingName, Settings } from './schema.ts';

/** Settings as they are stored. `mended` names those whose stored value made no sense; `refused` is true when none could be read. */
export interface StoredSettings {
  settings: Settings;
  mended: SettingName[];
  refused: boolean;
}

type Area = 'sync' | 'local';

/**
 * What is stored, with a default for all else. What synchronised storage did not take lies in local storage and is newer; what the
 * first version stored lies there too.
 */
export async function storedSettings(): Promise<StoredSettings> {
  const [shared, own] = await Promise.allSettled([read('sync'), read('local')]);
  return {
    ...parseSettings({ ...valuesOf(shared), ...valuesOf(own) }),
    refused: shared.status === 'rejected' && own.status === 'rejected',
  };
}

/** The settings alone; never rejects. */
export const loadSettings = (): Promise<Settings> => storedSettings().then(({ settings }) => settings);

/** Stores a change. Resolves to whether the browser stored it. */
export async function saveSettings(change: Partial<Settings>): Promise<boolean> {
  const kept = await Promise.all([
    share(pick(change, (name) => !staysHere(name))),
    write('local', pick(change, staysHere)).then(yes, no),
  ]);
  return kept.every(Boolean);
}

/** Moves to synchronised storage what waits in local storage: what the first version stored, and what was refused before. */
export async function shareSettings(): Promise<void> {
  const waiting = await read('local').catch(() => ({}));
  const { settings, mended } = parseSettings(waiting);
  await share(pick(settings, (name) => Object.hasOwn(waiting, name) && !staysHere(name) && !mended.includes(name)));
}

/**
 * Calls back with all settings, and the names of those that have changed: here, in another page of ours or on another computer.
 * Returns how to stop.
 */
export function onSettingsChange(run: (stored: StoredSettings, changed: SettingName[]) => void): () => void {
  const look = (changes: object) => {
    const changed = SETTING_NAMES.filter((name) => Object.hasOwn(changes, name));
    if (changed.length > 0) storedSettings().then((stored) => run(stored, changed));
  };
  browser.storage.onChanged.addListener(look);
  return () => browser.storage.onChanged.removeListener(look);
}

/** Puts values into synchronised storage, or into local storage where that is refused or full. */
async function share(values: Partial<Settings>): Promise<boolean> {
  try {
    await write('sync', values);
    await remove('local', Object.keys(values));
    return true;
  } catch {
    return write('local', values).then(yes, no);
  }
}

async function read(area: Area): Promise<Record<string, unknown>> {
  return browser.storage[area].get(SETTING_NAMES);
}

async function write(area: Area, values: Partial<Settings>): Promise<void> {
  if (Object.keys(values).length > 0) await browser.storage[area].set({ ...values, version: VERSION });
}

async function remove(area: Area, names: string[]): Promise<void> {
  await browser.storage[area].remove(names);
}

const staysHere = (name: SettingName): boolean => (SCHEMA[name] as Setting<unknown>).staysHere === true;

/** Those of some settings whose name is wanted. */
export const pick = (values: Partial<Settings>, wanted: (name: SettingName) => boolean): Partial<Settings> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name as SettingName)));

const valuesOf = (result: PromiseSettledResult<Record<string, unknown>>) =>
  result.status === 'fulfilled' ? result.value : {};

const yes = () => true;
const no = () => false;
