import type { Look } from './look.ts';

// Pages that the reader wants as they are, in the browsers' own patterns: https://developer.mozilla.org/Add-ons/WebExtensions/Match_patterns

export const patternOfHost = (host: string): string => `https://${host}/*`;

/** With any query and without. */
export function patternsOfPage(address: string): string[] {
  const { origin, pathname } = new URL(address);
  return [`${origin}${pathname}`, `${origin}${pathname}?*`];
}

/** The words of a look for the page at an address; null where it stays as it is. */
export function wordsAt(look: Look, address: string): string[] | null {
  const patterns = [patternOfHost(new URL(address).hostname), ...patternsOfPage(address)];
  return look && !patterns.some((pattern) => look.originals.includes(pattern)) ? look.words : null;
}
