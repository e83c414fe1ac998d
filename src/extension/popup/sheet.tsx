import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';

/** Something that lies over the popup until it is closed, by its button or by Escape. The focus then goes back to where it was. */
export function Sheet({ title, close, children }: { title: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="sheet"
      dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
      ref={dialog}
      aria-labelledby="sheet"
      onClose={close}
    >
      <div class="section-head">
        <h2 id="sheet">{title}</h2>
        <Action label={t('close')} run={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
