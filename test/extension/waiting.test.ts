import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();

/** Whoever listens for pages that come back. */
let comesBack: ((event: { persisted: boolean }) => void) | undefined;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', (name: string, run: typeof comesBack) => {
    if (name === 'pageshow') comesBack = run;
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage: sendMessage.mockReset() } });
});
afterEach(() => vi.unstubAllGlobals());

/** A page that started in clean mode, in whose markup nobody finds a story at first sight. */
async function load(): Promise<Element> {
  const { document } = new JSDOM('<!DOCTYPE html><html data-verbatim="clean"><body><main><h1>Low water</h1></main>')
    .window;
  vi.stubGlobal('document', document);
  await import('../../src/extension/content/main.iife.ts');
  return document.documentElement;
}

test('a page that paints nothing sends for its script at once, twice where the background ended meanwhile', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValue({ reply: undefined });
  const root = await load();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(root.getAttribute('data-verbatim')).toBe('clean');
});

test('a page that was left before its script came sends for it again when it comes back', async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  await load();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
  comesBack?.({ persisted: false });
  expect(sendMessage).toHaveBeenCalledTimes(1);
  comesBack?.({ persisted: true });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a page whose script cannot come is shown as it is', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated'));
  const root = await load();
  await vi.waitFor(() => expect(root.hasAttribute('data-verbatim')).toBe(false));
});
