import { ask } from '../../reading/article/dom.ts';
/**
 * Listens in the page for Alt+Shift+C, the key that manifest.json suggests, where the browser does not.
 * `isWanted` tells at each press whether the key is ours; otherwise it goes on to the page and the browser.
 */
export function onShortcut(isWanted: () => boolean, run: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      const { altKey, shiftKey, ctrlKey, metaKey, code, isTrusted, target } = event;
      const pressed = altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyC';
      const writing =
        target instanceof Element && ask(target, 'closest', 'input, textarea, select, [contenteditable]') !== null;
      // The page's own scripts can send keys too; only the reader's count.
      if (!pressed || !isTrusted || writing || !isWanted()) return;
      event.preventDefault();
      run();
    },
    { capture: true },
  );
}
