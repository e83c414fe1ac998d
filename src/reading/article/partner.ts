import { MARKUP } from '../site/markup.ts';
import { ask, attribute, findAll } from './dom.ts';
import { describes, metaContents } from './metadata.ts';
import type { Story } from './story.ts';
import { foldText, textOfElement } from './text.ts';

/** Whether a story is a partner's, and whom the page names as that partner; null: it names none. */
export function readPartner(
  story: Story,
  document: Document,
  url: string,
  lang: string,
): { partner: boolean; sponsor: string | null } {
  // Cards of other stories bear such a label too.
  const label = findAll(story.root, MARKUP.sponsor).find((it) => ask(it, 'closest', 'article, aside') === story.root);
  const details = partnerDetails(story);
  const declared = describes(document, url) && metaContents(document, 'sponsored').includes('yes');
  const named = typeof details.sponsorName === 'string' ? foldText(details.sponsorName, lang) : '';
  return {
    partner: !!label || declared || Object.values(details).some((it) => it && typeof it !== 'object'),
    sponsor: (label && textOfElement(label, lang, MARKUP.sponsorLabel)) || named || null,
  };
}

/** Every story's slide carries these; those of an ordinary story are absent or empty. */
function partnerDetails(story: Story): { sponsorName?: unknown } {
  const slide = ask(story.root, 'closest', MARKUP.slide);
  try {
    return Object(JSON.parse(slide ? (attribute(slide, 'data-ispartner') ?? '') : ''));
  } catch {
    return {};
  }
}
