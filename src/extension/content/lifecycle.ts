import { ask } from '../../reading/article/dom.ts';

type Prerendered = Document & { prerendering?: boolean };

/** Resolves when the page is shown: Chrome renders links that are likely to be followed before anybody sees them. */
export function shown(document: Prerendered): Promise<void> {
  return new Promise((resolve) => {
    if (!ask(document, 'prerendering')) resolve();
    else ask(document, 'addEventListener', 'prerenderingchange', () => resolve(), { once: true });
  });
}
