// Registered with the browser while clean mode is on, after the scripts that say the words of the look: all is known before the first
// paint, with no storage read. It is on the way to that paint, so it is short.
import { isArticlePath } from '../../reading/site/addresses.ts';
import { OTHER_TEMPLATE } from '../../reading/site/templates.ts';
import { dress } from './mode.ts';
import { world } from './world.ts';

// Nothing stands in the page yet whose name could be taken for the document's own.
const root = document.documentElement;

/**
 * An article's address may lead to another page: what its <body> says comes before the first paint as well. Asked by selectors, since
 * a first look at <body> itself would cost more.
 */
function undressOthers(_: unknown, observer: MutationObserver): void {
  if (!root.matches(':has(> body)')) return;
  observer.disconnect();
  if (root.matches(`:has(> ${OTHER_TEMPLATE})`)) dress(root, null);
}

world.look ??= [];
if (isArticlePath(location.pathname)) {
  dress(root, { look: world.look, story: null });
  new MutationObserver(undressOthers).observe(root, { childList: true });
}
