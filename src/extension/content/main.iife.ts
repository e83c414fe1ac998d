// What a page pays for each load is here; the page's own script, which is put in before this one, waits for its first paint.
import { ask, find } from '../../reading/article/dom.ts';
import { STORY } from '../../reading/site/markup.ts';
import { isDressed } from '../clean/mode.ts';
import { world } from '../clean/world.ts';
import { afterFirstPaint } from './lifecycle.ts';

/** Once is enough: a page may be woken by the browser, by the background and by the popup. */
function startOnce(): void {
  if (world.content === 'runs') return;
  world.content = 'runs';
  world.start?.();
}

// Whoever wakes a page that waits wants an answer now; and a dressed page paints nothing before its story is found.
if (world.content || (isDressed(ask(document, 'documentElement')) && !find(document, STORY))) startOnce();
else {
  world.content = 'waits';
  afterFirstPaint(document, startOnce);
}
