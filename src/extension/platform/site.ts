/** The hosts that we may read and dress; manifest.json names the same. */
export const EURONEWS = 'https://*.euronews.com/*';
