import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange, type Settings, saveSettings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';

/** Settings as they are now, wherever they are changed, and how to change some. A change that the browser does not store is told. */
export function useSettings(first: Settings, say: (words: string) => void) {
  const [settings, set] = useState(first);
  useEffect(() => onSettingsChange(({ settings }) => set(settings)), []);
  const change = async (change: Partial<Settings>) => {
    set((before) => ({ ...before, ...change }));
    if (!(await saveSettings(change))) say(t('cleanModeNotKept'));
  };
  return [settings, change] as const;
}
