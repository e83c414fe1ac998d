const HOST = 'euronews.com';

/** The pages that we may read and dress; manifest.json names the same. */
export const EURONEWS = `https://*.${HOST}/*`;

/** Its articles' addresses, as near as match patterns come to them; some videos have the like. */
export const ARTICLES = [`https://*.${HOST}/20*/*`, `https://*.${HOST}/*/20*/*`];

/** Whether an absolute address is one of them. */
export function isEuronews(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && (hostname === HOST || hostname.endsWith(`.${HOST}`));
}
