import { askPage, type Place } from '../platform/messages.ts';
import { bringSheet } from '../platform/tabs.ts';
import styles from './marks.css?inline';

/** A style for marks is tried on all that a page holds, so pages get it with their first mark. */
const bringStyles = (tabId: number) => bringSheet(tabId, 'marks', { css: styles });

/** Scrolls a page to the first of some places and marks them all; false when it no longer has these words, or nobody answers there. */
export async function show(tab: number, places: Place[]): Promise<boolean> {
  try {
    await bringStyles(tab);
    return await askPage(tab, 'show', places);
  } catch {
    return false;
  }
}

/** Marks quotes in a page, quietly; those marked before are marked no longer. Where nobody answers nothing is marked. */
export async function mark(tab: number, places: Place[]): Promise<void> {
  try {
    if (places.length > 0) await bringStyles(tab);
    await askPage(tab, 'mark', places);
  } catch {
    // The page went away.
  }
}
