import type { Citation } from '../../reading/citation/forms.ts';
import type { Settings } from './schema.ts';

/** Puts a text on the clipboard. "rich" is plain text and HTML in one write: each program takes the one that it understands. Rejects when refused. */
export function copyText({ plain, markdown, html }: Citation, format: Settings['copyFormat']): Promise<void> {
  if (format === 'rich') return write({ 'text/plain': plain, 'text/html': html });
  return write({ 'text/plain': format === 'plain' ? plain : markdown });
}

/** Contents by media type, in one write. */
export function write(contents: Record<string, string | Blob>): Promise<void> {
  const blobs = Object.entries(contents).map(([type, it]) => [type, new Blob([it], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
