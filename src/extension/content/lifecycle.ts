export const isLoading = (document: Document): boolean => document.readyState === 'loading';

/** Resolves when the page's markup is whole. */
export function parsed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (!isLoading(document)) resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Resolves when the page is shown, to whether it was rendered unseen before that, as Chrome does with links likely to be followed. */
export function shown(document: Document & { prerendering?: boolean }): Promise<boolean> {
  return new Promise((resolve) => {
    if (!document.prerendering) resolve(false);
    else document.addEventListener('prerenderingchange', () => resolve(true), { once: true });
  });
}
