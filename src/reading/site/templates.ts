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

/** Whether a <body> says by its template that its page is no article. */
export const isOtherTemplate = ({ className }: Element): boolean =>
  className.includes(TEMPLATE_CLASS) && !className.includes(`${TEMPLATE_CLASS}article`);
