import { isLegible, LEGIBLE_FACE } from '../clean/legible.ts';
import type { Look } from '../clean/look.ts';
import { askPage, type CleanModeChange } from '../platform/messages.ts';
import { queue } from '../platform/queue.ts';
import { isClean } from '../platform/registered.ts';
import { parseSettings } from '../platform/schema.ts';
import { loadSettings, pick, type Settings, saveSettings } from '../platform/settings.ts';
import { bringSheet, euronewsTabs } from '../platform/tabs.ts';
import { tickClean } from './menu.ts';
import { look, register } from './registration.ts';

/** Changes run one after the other: two quick presses of the shortcut end where they began. */
const inTurn = queue();

/** Nobody waits for an answer: a tab may be frozen, or be one that we cannot reach. */
async function tellTabs(): Promise<void> {
  const now = await look();
  for (const tabId of await euronewsTabs()) {
    bringFace(tabId, now).catch(() => undefined);
    askPage(tabId, 'dress', now).catch(() => undefined);
  }
}

/** Brings a page the face that a look asks for, unless it is there. Rejects where nobody answers in the page. */
export async function bringFace(tabId: number, look: Look): Promise<void> {
  if (look && isLegible(look.words)) await bringSheet(tabId, 'legible', { files: [LEGIBLE_FACE] });
}

async function apply(settings: Settings): Promise<void> {
  await register(settings);
  await tickClean();
  await tellTabs();
}

async function change(some: Partial<Settings>): Promise<CleanModeChange> {
  const { settings } = parseSettings({ ...(await loadSettings()), clean: await isClean(), ...some });
  await apply(settings);
  return { on: settings.clean, kept: await saveSettings(pick(settings, (name) => Object.hasOwn(some, name))) };
}

/**
 * Changes how clean mode looks, or where it is on, at once and in all tabs, and remembers it. Whoever shows settings sends this
 * instead of saving them: `askBackground('setLook', { theme: 'dark' })`, `askBackground('setLook', { originalPages: […] })`.
 */
export const setLook = (some: Partial<Settings>): Promise<CleanModeChange> => inTurn(() => change(some));

export const setClean = (clean: boolean): Promise<CleanModeChange> => setLook({ clean });

export const toggleClean = (): Promise<CleanModeChange> => inTurn(async () => change({ clean: !(await isClean()) }));

/** Puts back what is remembered, in open pages too: browsers forget registered scripts when an extension is updated. */
export const restoreClean = (): Promise<void> => inTurn(async () => apply(await loadSettings()));
