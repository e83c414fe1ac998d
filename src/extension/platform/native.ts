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

const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };

/** With the polyfill in it, the script that every page waits for would be half as long again. */
export default (browser ?? chrome) as Native;
