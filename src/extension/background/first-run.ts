import type { Runtime } from '../platform/browser.ts';
import browser from '../platform/browser.ts';
import { keepNews } from '../platform/news.ts';

const WELCOME = '/src/extension/welcome/welcome.html';

type Installed = Pick<Runtime.OnInstalledDetailsType, 'reason' | 'previousVersion'>;

/** Greets once, after installation; after an update nothing opens, and the popup says so once. Whoever loads us by hand is not greeted. */
export async function greet({ reason, previousVersion }: Installed): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && previousVersion !== version) await keepNews(version);
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: WELCOME });
}
