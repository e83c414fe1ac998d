import { beforeEach, expect, test, vi } from 'vitest';

/** What the browser has: its registered scripts, its menu's tick, and whether it takes another script. */
let scripts: { id: string }[] = [];
let ticked: boolean | null = null;
let refuses = false;
const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
vi.mock('../../src/extension/clean/at-start.iife.ts?script', () => ({ default: 'at-start.js' }));
vi.mock('../../src/extension/platform/browser.ts', () => ({
  default: {
    runtime: {},
    i18n: { getMessage: (name: string) => name },
    tabs: { query: async () => [] },
    storage: { sync: store, local: store },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (more: { id: string }[]) => {
        if (refuses) throw new Error('Refused');
        scripts = more;
      },
      updateContentScripts: async () => undefined,
      unregisterContentScripts: async () => {
        scripts = [];
      },
    },
    contextMenus: {
      removeAll: async () => undefined,
      create: ({ checked }: { checked?: boolean }) => {
        ticked = checked ?? ticked;
      },
      update: async (_: string, { checked }: { checked: boolean }) => {
        ticked = checked;
      },
    },
  },
}));
const { setClean, toggleClean } = await import('../../src/extension/background/clean-mode.ts');
const { addMenus } = await import('../../src/extension/background/menu.ts');

beforeEach(async () => {
  refuses = false;
  await setClean(true);
  await addMenus();
});

test('the menu is ticked as the mode is, however it is changed', async () => {
  expect(ticked).toBe(true);
  await setClean(false);
  expect([ticked, scripts.length]).toEqual([false, 0]);
  await toggleClean();
  expect([ticked, scripts.length]).toEqual([true, 1]);
  await Promise.all([toggleClean(), toggleClean(), toggleClean()]);
  expect([ticked, scripts.length]).toEqual([false, 0]);
});

test('where the browser refuses the mode, the tick does not claim it', async () => {
  await setClean(false);
  refuses = true;
  await expect(setClean(true)).rejects.toThrow('Refused');
  expect([ticked, scripts.length]).toEqual([false, 0]);
});
