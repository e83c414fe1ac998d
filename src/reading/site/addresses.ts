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

/** By the shape of the path; the first that fits counts. */
const SHAPES: [RegExp, PageKind][] = [
  [/^\/$/, 'home'],
  [/^(?:\/[\w-]+)?\/\d{4}(?:\/\d\d){0,2}\/?$/, 'archive'],
  [/^(?:\/[a-z-]+)?\/20\d\d\/(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/[^/]+\/?$/, 'article'],
  [/^(?:\/[a-z-]+){1,3}\/?$/, 'section'],
];

/** Reads an absolute address; whatever is no http address of an edition is "not-euronews". Never throws. */
export function readAddress(url: string): Address {
  return readLocation(URL.canParse(url) ? new URL(url) : new URL('about:blank'));
}

/** The same where the browser has taken the address apart already. The page itself may still turn out to be no article. */
export function readLocation({
  protocol,
  hostname,
  pathname,
}: Pick<URL, 'protocol' | 'hostname' | 'pathname'>): Address {
  const edition = EDITIONS.find(({ hosts }) => hosts.includes(hostname));
  if (!edition || !/^https?:$/.test(protocol)) return { edition: null, kind: 'not-euronews' };
  const first = pathname.split('/')[1] ?? '';
  const named = Object.hasOwn(FIRST_PARTS, first) ? FIRST_PARTS[first] : undefined;
  return { edition, kind: named ?? SHAPES.find(([shape]) => shape.test(pathname))?.[1] ?? 'unknown' };
}
