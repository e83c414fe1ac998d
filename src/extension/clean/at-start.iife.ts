// Registered with the browser while clean mode is on, after the scripts that say the words of the look: all is known before the first
// paint, with no storage read.
import { isArticleAddress } from '../../reading/site/addresses.ts';
import { dress } from './mode.ts';

globalThis.verbatimLook ??= [];
if (isArticleAddress(location.href))
  dress(document.documentElement, { look: globalThis.verbatimLook, address: location.href, found: null });
