// Registered with the browser while clean mode is on: the mode is known before the first paint, with no storage read.
import { isArticleAddress } from '../../reading/site/addresses.ts';
import { dress } from './mode.ts';

globalThis.verbatimStartsClean = true;
if (isArticleAddress(location.href)) dress(document.documentElement, true, false);
