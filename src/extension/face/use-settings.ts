import { useLayoutEffect, useState } from 'preact/hooks';
import { askBackgroundTwice } from '../platform/messages.ts';
import { onSettingsChange, type Settings, type StoredSettings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';

/** Changes settings at once; stores them unless the hand is still moving (`isDraft`). Resolves when that is done. */
export type Change = (change: Partial<Settings>, isDraft?: boolean) => Promise<void>;

/** Settings as they are, wherever they are changed, and how to change some. A change that is not stored is told. */
export function useSettings(first: StoredSettings, say: (words: string) => void): [StoredSettings, Change] {
  const [stored, set] = useState(first);
  useLayoutEffect(() => onSettingsChange(set), []);
  const change: Change = async (change, isDraft = false) => {
    set((before) => ({ ...before, settings: { ...before.settings, ...change } }));
    if (isDraft) return;
    const { kept } = await askBackgroundTwice('setLook', change).catch(() => ({ kept: false }));
    if (!kept) say(t('cleanModeNotKept'));
  };
  return [stored, change];
}
