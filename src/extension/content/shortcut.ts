/** Listens in the page for Alt+Shift+C, the key that manifest.json suggests, where the browser does not. */
export function onShortcut(run: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      const { altKey, shiftKey, ctrlKey, metaKey, code, isTrusted, target } = event;
      const pressed = altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyC';
      const writing =
        target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
      // The page's own scripts can send keys too; only the reader's count.
      if (!pressed || !isTrusted || writing) return;
      event.preventDefault();
      run();
    },
    { capture: true },
  );
}
