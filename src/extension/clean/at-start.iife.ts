// Registered with the browser while clean mode is on, after the scripts that say the words of the look: all is known before the first
// paint, with no storage read.
import { isArticleAddress } from '../../reading/site/addresses.ts';
import { isOtherTemplate } from '../../reading/site/markup.ts';
import { dress } from './mode.ts';

const root = document.documentElement;

/** An article's address may lead to another page: what its <body> says comes before the first paint as well. */
function undressOthers(_: unknown, observer: MutationObserver): void {
  if (!document.body) return;
  observer.disconnect();
  if (isOtherTemplate(document.body)) dress(root, null);
}

globalThis.verbatimLook ??= [];
if (isArticleAddress(location.href)) {
  dress(root, { look: globalThis.verbatimLook, address: location.href, found: null });
  new MutationObserver(undressOthers).observe(root, { childList: true });
}
