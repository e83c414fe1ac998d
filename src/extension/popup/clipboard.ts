import type { Citation } from '../../reading/citation/forms.ts';

/** Puts both forms on the clipboard in one write; each program takes the one that it understands. Rejects when refused. */
export function copyText({ plain, html }: Citation): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
