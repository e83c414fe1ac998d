import { ask } from '../../reading/article/dom.ts';

/** How long a page may paint nothing, in milliseconds. */
const PATIENCE = 1000;

/** Runs, once or more often, when the page's first frame is on the screen, so that it delays none; at once where nobody sees the page. */
export function afterFirstPaint(document: Document, run: () => void): void {
  if (ask(document, 'hidden') || performance.getEntriesByType('paint').length > 0) run();
  else {
    new PerformanceObserver(run).observe({ type: 'paint' });
    setTimeout(run, PATIENCE);
  }
}

type Prerendered = Document & { prerendering?: boolean };

/** Resolves when the page is shown: Chrome renders links that are likely to be followed before anybody sees them. */
export function shown(document: Prerendered): Promise<void> {
  return new Promise((resolve) => {
    if (!ask(document, 'prerendering')) resolve();
    else ask(document, 'addEventListener', 'prerenderingchange', () => resolve(), { once: true });
  });
}
