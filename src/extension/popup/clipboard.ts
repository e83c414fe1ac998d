/** The same words twice: for text fields, and for what keeps paragraphs and links. */
export interface Copied {
  plain: string;
  html: string;
}

/** Puts both forms on the clipboard in one write; each program takes the one that it understands. Rejects when refused. */
export function copyText({ plain, html }: Copied): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
