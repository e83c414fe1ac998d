import { readAddress } from '../site/addresses.ts';
import { EDITIONS } from '../site/editions.ts';
import { MARKUP, OPINION, STATE_FLAGS } from '../site/markup.ts';
import type { Article } from './article.ts';
import { readBlocks, readPicture } from './blocks.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { find } from './dom.ts';
import { findByStructure } from './fallback.ts';
import { describes, hasFlag, metaContents, readAlternates } from './metadata.ts';
import { readPartner } from './partner.ts';
import { findByMarkup, type Story, storyAddress } from './story.ts';
import { foldText, textOfElement } from './text.ts';

/**
 * Reads the story that the page shows: after a swipe, the one that was swiped to. `url` is the page's absolute address.
 * Null outside Euronews and where no story is found. It does not ask whether the page is an article: `detect` does.
 * Changes nothing in the document.
 */
export function read(document: Document, url: string): Article | null {
  const address = storyAddress(document, url);
  const { edition } = readAddress(address);
  const story = edition && (findByMarkup(document) ?? findByStructure(document));
  if (!story) return null;

  const lang =
    /^[a-z]{2,3}\b/i.exec(find(document, 'html')?.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? edition.id;
  const meta = (...names: string[]) =>
    describes(document, address) ? names.flatMap((it) => metaContents(document, it)) : [];
  const named = meta('article:author')
    .map((it) => foldText(it, lang))
    .filter(Boolean);
  const headline = textOfElement(story.title, lang, MARKUP.titlePrefix);
  const leadPicture = story.leadPicture && readPicture(story.leadPicture, 'img', address, lang);
  const { partner, sponsor } = readPartner(story, document, address, lang);
  return {
    url: address,
    edition: edition.id,
    lang,
    dir: (EDITIONS.find(({ id }) => id === lang) ?? edition).dir,
    kind: partner ? 'partner' : isOpinion(story, document, address) ? 'opinion' : 'news',
    title: headline.startsWith(OPINION.prefix) ? headline.slice(OPINION.prefix.length).trim() : headline,
    standfirst: (story.standfirst && textOfElement(story.standfirst, lang)) || null,
    ...readByline(story.byline, story.credits, named, lang),
    ...readDates(story.dateline, {
      published: meta('article:published_time', 'date.available'),
      updated: meta('article:modified_time', 'date.modified'),
    }),
    sponsor,
    machineTranslated: hasFlag(document, address, STATE_FLAGS.machineTranslated),
    blocks: [...(leadPicture ? [leadPicture] : []), ...readBlocks(story.text, address, lang)],
    alternates: describes(document, address) ? readAlternates(document, address) : [],
    read: story.found,
  };
}

function isOpinion(story: Story, document: Document, url: string): boolean {
  return (
    textOfElement(story.title, '').startsWith(OPINION.prefix) ||
    !!find(story.root, `${MARKUP.breadcrumb}[href$="${OPINION.programme}"]`) ||
    hasFlag(document, url, STATE_FLAGS.opinion)
  );
}
