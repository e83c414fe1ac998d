import type { Runtime } from './browser.ts';

type Listener = (message: unknown, sender: Runtime.MessageSender, reply: (it: unknown) => void) => true | undefined;

/** What messages need of the browser's API, as both browsers have it without the polyfill. */
interface Native {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void };
  };
  tabs: { sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

/**
 * With the polyfill in it, the script that every page waits for would be half as long again. `browser` is not asked for: where a
 * browser has none, an element of that name in the page would answer.
 */
export default (globalThis as unknown as { chrome: Native }).chrome;
