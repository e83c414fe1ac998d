// Registered with the browser while clean mode is on, after the scripts that say the words of the look: all is known before the first
// paint, with no storage read.
import { ask, find } from '../../reading/article/dom.ts';
import { isArticleAddress } from '../../reading/site/addresses.ts';
import { isOtherTemplate } from '../../reading/site/markup.ts';
import { dress } from './mode.ts';
import { world } from './world.ts';

const root = ask(document, 'documentElement');

/** An article's address may lead to another page: what its <body> says comes before the first paint as well. */
function undressOthers(_: unknown, observer: MutationObserver): void {
  const body = find(document, 'body');
  if (!body) return;
  observer.disconnect();
  if (isOtherTemplate(body)) dress(root, null);
}

world.look ??= [];
if (isArticleAddress(location.href)) {
  dress(root, { look: world.look, address: location.href, found: null });
  new MutationObserver(undressOthers).observe(root, { childList: true });
}
