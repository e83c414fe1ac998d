import { beforeEach, expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const create = vi.fn();
let installType = 'normal';
vi.mock('../../src/extension/platform/browser.ts', () => ({
  default: {
    runtime: { getManifest: () => ({ version: '0.2.0' }) },
    management: { getSelf: async () => ({ installType }) },
    tabs: { create },
    storage: {
      local: {
        get: async () => ({ ...stored }),
        set: async (values: object) => Object.assign(stored, values),
        remove: async (name: string) => {
          delete stored[name];
        },
      },
    },
  },
}));
const { greet } = await import('../../src/extension/background/first-run.ts');
const { takeNews } = await import('../../src/extension/platform/news.ts');

beforeEach(() => {
  create.mockClear();
  installType = 'normal';
});

test('after installation the welcome page opens, and there is no news', async () => {
  await greet({ reason: 'install' });
  expect(create).toHaveBeenCalledOnce();
  expect(await takeNews()).toBeNull();
});

test('whoever loads the extension by hand is not greeted', async () => {
  installType = 'development';
  await greet({ reason: 'install' });
  expect(create).not.toHaveBeenCalled();
});

test('after an update nothing opens, and the news is told once', async () => {
  await greet({ reason: 'update', previousVersion: '0.1.0' });
  expect(create).not.toHaveBeenCalled();
  expect(await takeNews()).toBe('0.2.0');
  expect(await takeNews()).toBeNull();
});

test('the same version again, or a new one of the browser, is no news', async () => {
  await greet({ reason: 'update', previousVersion: '0.2.0' });
  await greet({ reason: 'browser_update' });
  expect(create).not.toHaveBeenCalled();
  expect(await takeNews()).toBeNull();
});
