import { beforeEach, describe, expect, test, vi } from 'vitest';

type Values = Record<string, unknown>;
type Listener = (changes: Values) => void;

const listeners = new Set<Listener>();
const full = async () => Promise.reject(new Error('full'));

/** A storage area as browsers have it. */
function area() {
  let stored: Values = {};
  const tell = (names: string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(names.map((name) => [name, {}])));
  };
  return {
    put: (values: Values) => {
      stored = values;
    },
    all: () => stored,
    get: vi.fn(async (names: string[]) =>
      Object.fromEntries(Object.entries(stored).filter(([it]) => names.includes(it))),
    ),
    set: vi.fn(async (values: Values) => {
      stored = { ...stored, ...values };
      tell(Object.keys(values));
    }),
    remove: vi.fn(async (names: string[]) => {
      stored = Object.fromEntries(Object.entries(stored).filter(([it]) => !names.includes(it)));
    }),
  };
}

const sync = area();
const local = area();
const onChanged = {
  addListener: (it: Listener) => listeners.add(it),
  removeListener: (it: Listener) => listeners.delete(it),
};
vi.mock('../../src/extension/platform/browser.ts', () => ({ default: { storage: { sync, local, onChanged } } }));
const { loadSettings, onSettingsChange, saveSettings, shareSettings, storedSettings } = await import(
  '../../src/extension/platform/settings.ts'
);
const { parseSettings } = await import('../../src/extension/platform/schema.ts');

const DEFAULTS = parseSettings({}).settings;
const PAGE = 'https://www.euronews.com/2026/01/06/some-story';

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  sync.put({});
  local.put({});
});

describe('a stored value', () => {
  test.each<[string, Values]>([
    ['clean', { clean: false }],
    ['a theme', { theme: 'sepia' }],
    ['a size', { textSize: 150 }],
    ['what is kept', { keep: { menu: true, related: false, comments: true, share: false, embeds: false } }],
    ['editions', { originalEditions: ['fr', 'ar'] }],
    ['pages', { originalPages: [PAGE] }],
  ])('holds: %s', (_, values) => {
    expect(parseSettings(values)).toEqual({ settings: { ...DEFAULTS, ...values }, mended: [] });
  });

  test.each<[string, unknown]>([
    ['clean', 'no'],
    ['theme', 'pink'],
    ['theme', 'toString'],
    ['textSize', 95],
    ['textSize', 210],
    ['textSize', Number.NaN],
    ['summaryLength', '3'],
    ['keep', { menu: 'yes' }],
    ['keep', [true]],
    ['keep', null],
    ['originalEditions', ['xx']],
    ['originalPages', ['https://news.example/']],
    ['originalPages', ['no address']],
    ['originalPages', PAGE],
  ])('that is foreign gives way to the default, and is named: %s %j', (name, value) => {
    expect(parseSettings({ [name]: value })).toEqual({ settings: DEFAULTS, mended: [name] });
  });

  test('of an older form is filled up, and what is unknown is left out', () => {
    expect(parseSettings({ keep: { menu: true, weather: true }, colour: 'pink' })).toEqual({
      settings: { ...DEFAULTS, keep: { ...DEFAULTS.keep, menu: true } },
      mended: [],
    });
  });

  test('of pages keeps the newest 500, each once', () => {
    const pages = Array.from({ length: 600 }, (_, index) => `${PAGE}-${index}`);
    expect(parseSettings({ originalPages: [...pages, ...pages] }).settings.originalPages).toEqual(pages.slice(-500));
  });
});

test('what is saved is there the next time, pages on this computer alone', async () => {
  expect(await saveSettings({ theme: 'dark', originalPages: [PAGE] })).toBe(true);
  expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', originalPages: [PAGE] });
  expect(sync.all()).toEqual({ theme: 'dark', version: 1 });
});

test('what the first version stored is carried over', async () => {
  local.put({ clean: false });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, clean: false });
  await shareSettings();
  expect(sync.all()).toEqual({ clean: false, version: 1 });
  expect(local.all()).toEqual({});
});

describe('where synchronised storage takes nothing', () => {
  test('local storage does, and its word counts', async () => {
    sync.put({ theme: 'light' });
    sync.set.mockImplementationOnce(full);
    expect(await saveSettings({ theme: 'dark' })).toBe(true);
    expect((await loadSettings()).theme).toBe('dark');
    await saveSettings({ theme: 'sepia' });
    expect((await loadSettings()).theme).toBe('sepia');
  });

  test('and local storage neither, the caller is told', async () => {
    sync.set.mockImplementationOnce(full);
    local.set.mockImplementationOnce(full);
    expect(await saveSettings({ clean: false })).toBe(false);
  });
});

test('storage that cannot be read gives the defaults, and says so', async () => {
  sync.get.mockImplementationOnce(full);
  local.get.mockImplementationOnce(full);
  expect(await storedSettings()).toEqual({ settings: DEFAULTS, mended: [], refused: true });
});

test('a change is told until nobody listens', async () => {
  const heard = vi.fn();
  const stop = onSettingsChange(heard);
  await saveSettings({ badge: false });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.lastCall?.[0].settings.badge).toBe(false);
  await sync.set({ foreign: 1 });
  stop();
  await saveSettings({ badge: true });
  expect(heard).toHaveBeenCalledOnce();
});
