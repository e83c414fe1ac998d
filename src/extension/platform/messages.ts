import type { Article } from '../../reading/article/article.ts';
import type { Citation } from '../../reading/citation/forms.ts';
import type { Findings } from '../../reading/index.ts';
import type { PageKind } from '../../reading/site/page-kind.ts';
import type { Look } from '../clean/look.ts';
import type { Runtime } from './browser.ts';
import type { Form } from './forms.ts';
import native from './native.ts';
import type { Settings } from './settings.ts';

/** What a page is, and its story where it has one. */
export interface PageReport {
  kind: PageKind;
  article: Article | null;
  /** What the background has found in this very article; null as long as it has not. */
  findings: Findings | null;
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

/** The style sheets that come when they are wanted. */
export type Sheet = 'marks' | 'legible';

/** What a page's content script answers. */
export interface PageMessages {
  read(): PageReport;
  /** Keeps what was found in an article for those who read it next. */
  keep(article: Article, findings: Findings): void;
  /** Scrolls to the first of the places and marks them all; false when the page no longer has these words. */
  show(places: Place[]): boolean;
  /** Marks all quotes, quietly; those marked before are marked no longer. */
  mark(places: Place[]): void;
  /** Puts clean mode on, in this look, or takes it off; each page knows whether it is one that stays as it is. */
  dress(look: Look): void;
  /** Whether this document does not have one of our style sheets yet; whoever is told so brings it. */
  lacks(sheet: Sheet): boolean;
  /** The words that the reader has selected, a line a block; empty where there are none. */
  selected(): string;
  /** Puts a text on the clipboard. Rejects when the browser refuses. */
  copy(citation: Citation, format: Settings['copyFormat']): void;
}

/** What the background answers. */
export interface BackgroundMessages {
  /** Sent by a page that has painted; the background puts the page's own script into it. */
  wake(): void;
  /**
   * Sent by a page once it knows what it is; the toolbar follows. Answers how pages are to be dressed, and whether the browser itself
   * listens for our shortcut.
   */
  pageIs(kind: PageKind): { look: Look; shortcutSet: boolean };
  setCleanMode(on: boolean): CleanModeChange;
  toggleCleanMode(): CleanModeChange;
  /**
   * Changes settings, at once and in all tabs where they show, and remembers them: whoever sends this need not save them.
   */
  setLook(change: Partial<Settings>): CleanModeChange;
}

type Asked<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? { args: A; reply: R } : never };
type Args<T, K extends keyof T> = Asked<T>[K]['args'];
type Reply<T, K extends keyof T> = Asked<T>[K]['reply'];
type Handlers<T> = {
  [K in keyof T]: (args: Args<T, K>, sender: Runtime.MessageSender) => Reply<T, K> | Promise<Reply<T, K>>;
};

/** Asks the content script of a tab. Rejects when no content script listens there. */
export async function askPage<K extends keyof PageMessages & string>(
  tab: number,
  name: K,
  ...args: Args<PageMessages, K>
): Promise<Reply<PageMessages, K>> {
  return opened(await native.tabs.sendMessage(tab, { name, args }, { frameId: 0 })) as Reply<PageMessages, K>;
}

/** Asks the background. Rejects when the extension was updated or removed under the asker. */
export async function askBackground<K extends keyof BackgroundMessages & string>(
  name: K,
  ...args: Args<BackgroundMessages, K>
): Promise<Reply<BackgroundMessages, K>> {
  return opened(await native.runtime.sendMessage({ name, args })) as Reply<BackgroundMessages, K>;
}

/** Asks the background for what may be done twice: where it ends before it answers, a new one does it. */
export async function askBackgroundTwice<K extends keyof BackgroundMessages & string>(
  name: K,
  ...args: Args<BackgroundMessages, K>
): Promise<Reply<BackgroundMessages, K>> {
  const ask = () => askBackground(name, ...args);
  return ask().catch(ask);
}

/** What must come with each message. */
export type Forms<T> = { [K in keyof T]: Form };

/** Answers messages from this extension's own pages and scripts that have their form; leaves all others alone. */
export function answer<T>(forms: Forms<T>, handlers: Handlers<T>): void {
  native.runtime.onMessage.addListener((message, sender, send) => {
    if (sender.id !== native.runtime.id || !isCall(message) || !Object.hasOwn(forms, message.name)) return undefined;
    if (!forms[message.name as keyof T](message.args)) return undefined;
    const handle = async () => handlers[message.name as keyof T](message.args as Args<T, keyof T>, sender);
    handle()
      .then(
        (reply): Envelope => ({ reply }),
        (error): Envelope => ({ error: String(error) }),
      )
      .then(send);
    // Chrome keeps the way back open for this alone.
    return true;
  });
}

/** An answer under way: browsers differ in how they carry one that failed. */
type Envelope = { reply: unknown } | { error: string };

function opened(envelope: unknown): unknown {
  const { reply, error } = (envelope ?? { error: 'Nobody answered' }) as { reply?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return reply;
}

function isCall(message: unknown): message is { name: string; args: unknown[] } {
  if (typeof message !== 'object' || message === null) return false;
  const { name, args } = message as { name?: unknown; args?: unknown };
  return typeof name === 'string' && Array.isArray(args);
}
