import browser from './browser.ts';

const NAME = 'news';

/** Remembers a version that the reader has not heard of. */
export const keepNews = (version: string): Promise<void> => browser.storage.local.set({ [NAME]: version });

/** The version that the reader has not heard of, and from now on has; null where there is none. */
export async function takeNews(): Promise<string | null> {
  const version = (await browser.storage.local.get(NAME))[NAME];
  if (typeof version !== 'string') return null;
  await browser.storage.local.remove(NAME);
  return version;
}
