import type { Article } from '../../reading/article/article.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import browser, { type Runtime } from './browser.ts';

/** What a page is, and its story where it has one. */
export interface PageReport {
  kind: PageKind;
  article: Article | null;
}

/** A stretch of a block: the block's whole text, which is what finds it, and UTF-16 offsets in it. */
export interface Place {
  text: string;
  start: number;
  end: number;
}

/** A change of clean mode. `kept` is false when the browser would not store it: it then holds until the browser next starts. */
export interface CleanModeChange {
  on: boolean;
  kept: boolean;
}

/** What a page's content script answers. */
export interface PageMessages {
  read(): PageReport;
  /** Scrolls to the place and marks it; false when the page no longer has these words. */
  show(place: Place): boolean;
  /** Puts clean mode on or takes it off. */
  dress(on: boolean): void;
}

/** What the background answers. */
export interface BackgroundMessages {
  /** Sent by a page once it knows what it is; the toolbar follows. Answers whether the browser itself listens for our shortcut. */
  pageIs(kind: PageKind): { shortcutSet: boolean };
  cleanMode(): boolean;
  setCleanMode(on: boolean): CleanModeChange;
  toggleCleanMode(): CleanModeChange;
}

type Asked<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? { args: A; reply: R } : never };
type Args<T, K extends keyof T> = Asked<T>[K]['args'];
type Reply<T, K extends keyof T> = Asked<T>[K]['reply'];
type Handlers<T> = {
  [K in keyof T]: (args: Args<T, K>, sender: Runtime.MessageSender) => Reply<T, K> | Promise<Reply<T, K>>;
};

/** Asks the content script of a tab. Rejects when no content script listens there. */
export function askPage<K extends keyof PageMessages & string>(
  tab: number,
  name: K,
  ...args: Args<PageMessages, K>
): Promise<Reply<PageMessages, K>> {
  return browser.tabs.sendMessage(tab, { name, args }, { frameId: 0 }) as Promise<Reply<PageMessages, K>>;
}

/** Asks the background. Rejects when the extension was updated or removed under the asker. */
export function askBackground<K extends keyof BackgroundMessages & string>(
  name: K,
  ...args: Args<BackgroundMessages, K>
): Promise<Reply<BackgroundMessages, K>> {
  return browser.runtime.sendMessage({ name, args }) as Promise<Reply<BackgroundMessages, K>>;
}

/** Answers messages from this extension's own pages and scripts; leaves all others alone. */
export function answer<T>(handlers: Handlers<T>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(handlers, message.name))
      return undefined;
    const handle = handlers[message.name as keyof T];
    return Promise.resolve(handle(message.args as Args<T, keyof T>, sender));
  });
}

function isCall(message: unknown): message is { name: string; args: unknown[] } {
  if (typeof message !== 'object' || message === null) return false;
  const { name, args } = message as { name?: unknown; args?: unknown };
  return typeof name === 'string' && Array.isArray(args);
}
