import { EDITIONS, type Edition } from './editions.ts';
import type { PageKind } from './page-kind.ts';

/** What an address alone says of its page. */
export interface Address {
  /** Null outside Euronews. */
  edition: Edition | null;
  kind: PageKind;
}

/** By the first part of the path, in the words of every edition in which they were seen. */
const FIRST_PARTS: Record<string, PageKind> = {
  archives: 'archive',
  bulletin: 'video',
  embed: 'embed',
  galleries: 'gallery',
  gallery: 'gallery',
  'just-in': 'archive',
  live: 'live-tv',
  newsletter: 'newsletter',
  newsletters: 'newsletter',
  'no-comment': 'video',
  nocomment: 'video',
  picture: 'gallery',
  pictures: 'gallery',
  podcast: 'podcast',
  podcasts: 'podcast',
  profile: 'author',
  profiles: 'author',
  programas: 'programme',
  programmes: 'programme',
  programs: 'programme',
  search: 'search',
  'son-haberler': 'archive',
  tag: 'tag',
  tags: 'tag',
  video: 'video',
  videos: 'video',
};

const ARTICLE = /^(?:\/[a-z-]+)?\/20\d\d\/(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/[^/]+\/?$/;

/** By the shape of the path; the first that fits counts. */
const SHAPES: [RegExp, PageKind][] = [
  [/^\/$/, 'home'],
  [/^(?:\/[\w-]+)?\/\d{4}(?:\/\d\d){0,2}\/?$/, 'archive'],
  [ARTICLE, 'article'],
  [/^(?:\/[a-z-]+){1,3}\/?$/, 'section'],
];

/** Reads an absolute address; whatever is no http address of an edition is "not-euronews". Never throws. The page itself may still turn out to be no article. */
export function readAddress(url: string): Address {
  const { protocol, hostname, pathname } = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  const edition = EDITIONS.find(({ hosts }) => hosts.includes(hostname));
  if (!edition || !/^https?:$/.test(protocol)) return { edition: null, kind: 'not-euronews' };
  return { edition, kind: byFirstPart(pathname) ?? SHAPES.find(([shape]) => shape.test(pathname))?.[1] ?? 'unknown' };
}

/** Whether a path is an article's in any edition: the same, for when there is no time for more. */
export const isArticlePath = (pathname: string): boolean => !byFirstPart(pathname) && ARTICLE.test(pathname);

function byFirstPart(pathname: string): PageKind | undefined {
  const first = pathname.split('/')[1] ?? '';
  return Object.hasOwn(FIRST_PARTS, first) ? FIRST_PARTS[first] : undefined;
}
