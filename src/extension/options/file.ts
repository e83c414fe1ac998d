import { parseSettings, type SettingName, type Settings, VERSION } from '../platform/schema.ts';
import type { MessageName } from '../platform/text.ts';

/** Settings as a file. */
export const toFile = (settings: Settings): string => `${JSON.stringify({ verbatim: VERSION, settings }, null, 2)}\n`;

/** Settings from a file, with the names of those that it says in no way that we know; or why nothing can be taken from it. */
export function fromFile(text: string): { settings: Settings; mended: SettingName[] } | { problem: MessageName } {
  const { verbatim, settings } = objectIn(text);
  if (typeof verbatim !== 'number' || !isObject(settings)) return { problem: 'importForeign' };
  return verbatim > VERSION ? { problem: 'importNewer' } : parseSettings(settings);
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const it: unknown = JSON.parse(text);
    return isObject(it) ? it : {};
  } catch {
    return {};
  }
}

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
