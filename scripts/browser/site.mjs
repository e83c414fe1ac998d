// A site of our own at any addresses, behind a proxy that a whole browser goes through: it answers them, refuses all else, and
// writes down whatever is asked for.
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/** @typedef {Map<string, string | ((response: import('node:http').ServerResponse) => void)>} SitePages what stands at an address: HTML, or who answers */

/**
 * @typedef {object} Site
 * @property {string[]} asked the address of every request, or host and port where the site has no such host; not the browser's own
 * @property {string[]} flags for Chromium
 * @property {Record<string, unknown>} prefs for Firefox
 * @property {() => void} close
 */

/** Browsers ask these hosts by themselves, with an extension or without. */
const MAKERS = /\b(?:update\.googleapis|accounts\.google|settings\.services\.mozilla)\.com\b/;

/** @param {SitePages} pages @returns {Promise<Site>} */
export async function startSite(pages) {
  /** @type {string[]} */
  const asked = [];
  const note = (/** @type {string} */ address) => MAKERS.test(address) || asked.push(address);
  const hosts = new Set([...pages.keys()].map((url) => new URL(url).host));
  const site = createSecureServer(selfSigned(), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    asked.push(url);
    const page = pages.get(url);
    if (typeof page === 'function') page(response);
    else response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const proxy = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => undefined);
    const [host = '', port] = url.split(':');
    if (port === '443' && hosts.has(host)) {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.emit('connection', socket);
      return;
    }
    note(url);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  return {
    asked,
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      // What Chromium asks its makers by itself; what cannot be switched off is in MAKERS.
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      '--allow-browser-signin=false',
    ],
    prefs: {
      'network.proxy.type': 1,
      ...Object.fromEntries(
        ['http', 'ssl'].flatMap((it) => [
          [`network.proxy.${it}`, '127.0.0.1'],
          [`network.proxy.${it}_port`, port],
        ]),
      ),
      'network.proxy.allow_hijacking_localhost': true,
    },
    close() {
      proxy.close();
      proxy.closeAllConnections();
      site.closeAllConnections();
    },
  };
}

/** A key and a certificate that nobody vouches for, by X.509: https://www.rfc-editor.org/rfc/rfc5280 */
function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
  const name = der(
    0x30,
    der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('A site for tests')))),
  );
  const days = der(0x30, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')));
  const version = der(0xa0, Buffer.from('020102', 'hex'));
  const serial = Buffer.from('020101', 'hex');
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(0x30, version, serial, algorithm, name, days, name, key);
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  const lines = der(0x30, body, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** @param {number} tag @param {Buffer[]} parts */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
