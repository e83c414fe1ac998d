import atStart from '../clean/at-start.iife.ts?script';
import browser from '../platform/browser.ts';
import { askPage, type CleanModeChange } from '../platform/messages.ts';
import { loadSettings, saveSettings } from '../platform/settings.ts';
import { EURONEWS } from '../platform/site.ts';
import { euronewsTabs } from '../platform/tabs.ts';

const SCRIPT = {
  id: 'clean-at-start',
  js: [atStart],
  matches: [EURONEWS],
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
};

/** Changes run one after the other: two quick presses of the shortcut end where they began. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change);
  last = next;
  return next;
}

/** Clean mode is on when, and only when, its script is registered with the browser. */
export async function isClean(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] })).length > 0;
}

async function register(on: boolean): Promise<void> {
  if (on === (await isClean())) return;
  if (on) await browser.scripting.registerContentScripts([SCRIPT]);
  else await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
}

/** Nobody waits for an answer: a tab may be frozen, or be one that we cannot reach. */
async function tellTabs(on: boolean): Promise<void> {
  for (const tab of await euronewsTabs()) askPage(tab, 'dress', on).catch(() => undefined);
}

async function set(on: boolean): Promise<CleanModeChange> {
  await register(on);
  const kept = await saveSettings({ clean: on });
  await tellTabs(on);
  return { on, kept };
}

/** Browsers forget registered scripts when an extension is updated: puts the remembered mode back, in open pages too. */
async function restore(): Promise<void> {
  const { clean } = await loadSettings();
  await register(clean);
  await tellTabs(clean);
}

export const setClean = (on: boolean): Promise<CleanModeChange> => inTurn(() => set(on));

export const toggleClean = (): Promise<CleanModeChange> => inTurn(async () => set(!(await isClean())));

export const restoreClean = (): Promise<void> => inTurn(restore);
