import { ask } from '../../reading/article/dom.ts';

type Prerendered = Document & { prerendering?: boolean };

export const isLoading = (document: Document): boolean => ask(document, 'readyState') === 'loading';

/** Resolves when the page's markup is whole. */
export function parsed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (!isLoading(document)) resolve();
    else ask(document, 'addEventListener', 'DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Resolves when the page is shown, to whether it was rendered unseen before that, as Chrome does with links likely to be followed. */
export function shown(document: Prerendered): Promise<boolean> {
  return new Promise((resolve) => {
    if (!ask(document, 'prerendering')) resolve(false);
    else ask(document, 'addEventListener', 'prerenderingchange', () => resolve(true), { once: true });
  });
}
