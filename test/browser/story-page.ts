import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../scripts/new-page.html'), 'utf8');

/** A page in the site's markup with paragraphs of ours. */
export function storyPage(url: string, paragraphs: string[], lang = 'en') {
  const text = paragraphs.map((it) => `<p>${it}</p>`).join('\n');
  return {
    url,
    html: TEMPLATE.replace('lang="en"', `lang="${lang}"`).replace('ADDRESS', url).replace('<p>A paragraph.</p>', text),
  };
}
