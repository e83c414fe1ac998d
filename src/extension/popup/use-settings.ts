import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange, type Settings, saveSettings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import type { Story } from './story.ts';

/** Settings as they are now, wherever they are changed, and how to change some. A change that the browser does not store is told. */
export function useSettings(first: Settings, say: (words: string) => void) {
  const [settings, set] = useState(first);
  useEffect(() => onSettingsChange(({ settings }) => set(settings)), []);
  const change: Story['change'] = async (some, keep = saveSettings) => {
    set((before) => ({ ...before, ...some }));
    const kept = await keep(some).catch(() => null);
    if (kept === null) say(t('cleanModeFailed'));
    else if (!kept) say(t('cleanModeNotKept'));
  };
  return [settings, change] as const;
}
