import { ask } from '../../reading/article/dom.ts';

/** How long a page may paint nothing, in milliseconds. */
const PATIENCE = 1000;

/** Resolves when the page's first frame is on the screen; at once where nobody sees the page. */
export function firstPaint(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (ask(document, 'hidden') || performance.getEntriesByType('paint').length > 0) resolve();
    else {
      new PerformanceObserver(() => resolve()).observe({ type: 'paint' });
      setTimeout(resolve, PATIENCE);
    }
  });
}

type Prerendered = Document & { prerendering?: boolean };

/** Resolves when the page is shown: Chrome renders links that are likely to be followed before anybody sees them. */
export function shown(document: Prerendered): Promise<void> {
  return new Promise((resolve) => {
    if (!ask(document, 'prerendering')) resolve();
    else ask(document, 'addEventListener', 'prerenderingchange', () => resolve(), { once: true });
  });
}
