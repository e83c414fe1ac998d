import type { PageKind } from '../../reading/site/page-kind.ts';
import { type MessageName, t } from '../platform/text.ts';

const NAMES: Record<PageKind, MessageName> = {
  article: 'pageUnknown',
  home: 'pageHome',
  section: 'pageSection',
  tag: 'pageTag',
  archive: 'pageArchive',
  search: 'pageSearch',
  programme: 'pageProgramme',
  'live-tv': 'pageLiveTv',
  video: 'pageVideo',
  gallery: 'pageGallery',
  podcast: 'pagePodcast',
  newsletter: 'pageNewsletter',
  author: 'pageAuthor',
  'live-blog': 'pageLiveBlog',
  embed: 'pageEmbed',
  error: 'pageError',
  unknown: 'pageUnknown',
  'not-euronews': 'elsewhere',
};

/** What a page without an article is, in a sentence. */
export const pageName = (kind: PageKind): string => t(NAMES[kind]);
