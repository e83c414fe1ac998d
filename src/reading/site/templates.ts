import type { PageKind } from './page-kind.ts';

/** `<body>` names its template in a class that begins so. */
export const TEMPLATE_CLASS = 'is-template-';

/** What the names of templates mean; of those not named here nothing is known. */
export const TEMPLATES: Record<string, PageKind> = {
  article: 'article',
  archives: 'archive',
  homepage: 'home',
  justin: 'archive',
  'no-comment': 'video',
  program: 'programme',
  'program-landing': 'programme',
  search: 'search',
  tag: 'tag',
  theme: 'section',
  vertical: 'section',
  video: 'video',
  'video-article': 'video',
  'video-bulletin': 'video',
  'video-live': 'live-tv',
  weather: 'section',
};

/** A <body> that says by its template that its page is no article, as a selector. */
export const OTHER_TEMPLATE = `body[class*="${TEMPLATE_CLASS}"]:not([class*="${TEMPLATE_CLASS}article"])`;
