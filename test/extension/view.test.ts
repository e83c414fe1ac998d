import { beforeEach, expect, test, vi } from 'vitest';

const tabs = { mayRead: vi.fn(), currentTab: vi.fn() };
const executeScript = vi.fn();
const messages = { askPage: vi.fn() };
const registered = { isClean: vi.fn() };
const reading = { analyse: vi.fn() };
const findings = { quotes: [], minutes: 2 };
vi.mock('../../src/extension/platform/browser.ts', () => ({
  default: {
    runtime: { getManifest: () => ({ content_scripts: [] }) },
    scripting: { executeScript },
  },
}));
vi.mock('../../src/extension/content/page.iife.ts?script', () => ({ default: 'page.js' }));
vi.mock('../../src/extension/platform/tabs.ts', () => tabs);
vi.mock('../../src/extension/platform/messages.ts', () => messages);
vi.mock('../../src/extension/platform/registered.ts', () => registered);
vi.mock('../../src/extension/platform/settings.ts', () => ({ storedSettings: async () => 'stored' }));
vi.mock('../../src/reading/index.ts', () => reading);
const { look } = await import('../../src/extension/popup/view.ts');

const article = { title: 'A ferry for the island', lang: 'en' };
const report = { kind: 'article', article, findings: null };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  tabs.mayRead.mockReset().mockResolvedValue(true);
  tabs.currentTab.mockReset().mockResolvedValue({ id: 7, url: 'https://www.euronews.com/' });
  executeScript.mockReset().mockResolvedValue([]);
  messages.askPage.mockReset().mockResolvedValue(report);
  registered.isClean.mockReset().mockResolvedValue(true);
  reading.analyse.mockReset().mockResolvedValue('findings');
});

test('shows the article of the tab', async () => {
  expect(await look()).toMatchObject({
    state: 'article',
    tab: 7,
    article,
    findings: 'findings',
    isClean: true,
    stored: 'stored',
  });
});

test('shows what was found in the article before', async () => {
  messages.askPage.mockResolvedValue({ ...report, findings });
  expect(await look()).toMatchObject({ state: 'article', article, findings });
  expect(reading.analyse).not.toHaveBeenCalled();
});

test('says when the reader has not allowed Euronews', async () => {
  tabs.mayRead.mockResolvedValue(false);
  expect(await look()).toEqual({ state: 'forbidden' });
});

test('says when the tab is not Euronews', async () => {
  tabs.currentTab.mockResolvedValue(null);
  expect(await look()).toEqual({ state: 'elsewhere' });
});

test('says what a page without an article is', async () => {
  messages.askPage.mockResolvedValue({ kind: 'live-blog', article: null });
  expect(await look()).toEqual({ state: 'no-article', kind: 'live-blog' });
});

test('wakes a page that does not answer, and reads it', async () => {
  messages.askPage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  expect(await look()).toMatchObject({ state: 'article' });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/page.js'] });
});

test('says when a page cannot be woken', async () => {
  messages.askPage.mockRejectedValue(new Error('Receiving end does not exist'));
  executeScript.mockRejectedValue(new Error('Cannot access the page'));
  expect(await look()).toEqual({ state: 'unreachable', tab: 7 });
});

test('says when the script of a page could not be put in, of which Firefox tells in the result alone', async () => {
  messages.askPage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  executeScript.mockResolvedValue([{ frameId: 0, error: 'Unable to load script' }]);
  expect(await look()).toEqual({ state: 'unreachable', tab: 7 });
});

test('says when the browser knows no such tab', async () => {
  tabs.currentTab.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await look()).toEqual({ state: 'unreachable', tab: null });
});

test('says when a page never becomes whole', async () => {
  vi.useFakeTimers();
  messages.askPage.mockReturnValue(new Promise(() => undefined));
  const view = look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await view).toEqual({ state: 'unreachable', tab: 7 });
  vi.useRealTimers();
});

test('says when the article could not be analysed', async () => {
  reading.analyse.mockRejectedValue(new Error('unexpected'));
  expect(await look()).toEqual({ state: 'failed', tab: 7 });
});

test('says when the browser cannot say which mode is on', async () => {
  registered.isClean.mockRejectedValue(new Error('Extension context invalidated'));
  expect(await look()).toEqual({ state: 'unreachable', tab: 7 });
});
