import { beforeEach, expect, test, vi } from 'vitest';

const local = { get: vi.fn(), set: vi.fn() };
vi.mock('../../src/extension/platform/browser.ts', () => ({ default: { storage: { local } } }));
const { loadSettings, saveSettings } = await import('../../src/extension/platform/settings.ts');

beforeEach(() => {
  local.get.mockReset();
  local.set.mockReset();
});

test('gives what was stored', async () => {
  local.get.mockResolvedValue({ clean: false });
  expect(await loadSettings()).toEqual({ clean: false });
});

test.each([
  ['nothing is stored', async () => ({})],
  ['a foreign value is stored', async () => ({ clean: 'no' })],
  ['storage is refused', async () => Promise.reject(new Error('refused'))],
])('gives the default when %s', async (_, get) => {
  local.get.mockImplementation(get);
  expect(await loadSettings()).toEqual({ clean: true });
});

test('tells when the browser did not store it', async () => {
  local.set.mockRejectedValue(new Error('full'));
  expect(await saveSettings({ clean: false })).toBe(false);
});
