import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/** The one door to the browser's own API; nothing else imports the polyfill. */
export default browser;
