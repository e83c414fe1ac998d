// What each load of a page pays is here. The page's own script comes once the first frame is on the screen, so that it delays none.
import { ask, find } from '../../reading/article/dom.ts';
import { STORY } from '../../reading/site/markup.ts';
import { dress, isDressed } from '../clean/mode.ts';
import { world } from '../clean/world.ts';
import { askBackgroundTwice } from '../platform/messages.ts';
import { firstPaint, shown } from './lifecycle.ts';

const root = ask(document, 'documentElement');

/** A dressed page paints nothing before its story is found. */
const isBlank = (): boolean => !world.runs && isDressed(root) && !find(document, STORY);

async function start(): Promise<void> {
  await shown(document);
  if (!isBlank()) await firstPaint(document);
  addEventListener('pageshow', (event) => {
    // It lay in the browser's back/forward cache, where no script reaches a page, nor an answer.
    if (event.persisted) wake();
  });
  await wake();
}

async function wake(): Promise<void> {
  if (world.runs) return;
  try {
    await askBackgroundTwice('wake');
  } catch {
    // The extension was updated or removed meanwhile. The page stays as it is, unless that is blank.
    if (isBlank()) dress(root, null);
  }
}

start();
