import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const SRC = join(import.meta.dirname, '../../src');

/** What asks a network for something, and what would make HTML or code of a text. */
const FORBIDDEN: [name: string, sign: RegExp][] = [
  ['a request', /\bfetch\s*[(.]|\b(?:XMLHttpRequest|EventSource|WebSocket|WebTransport|RTCPeerConnection)\b/],
  ['a request in passing', /\bsendBeacon\b|\bnew (?:Image|Audio|Worker|SharedWorker|FontFace)\b|\bping=/],
  ['code from elsewhere', /\bimportScripts\b|\beval\s*\(|\bnew Function\b|\bimport\(\s*[^'"\s]/],
  ['code or addresses of another origin', /(?:\bfrom|\bimport\(?)\s*['"](?:\w+:)?\/\//],
  [
    'HTML of a text',
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|srcdoc(?!="<!doctype html><body>")/,
  ],
  [
    'something loaded by an element',
    /\.(?:src|srcset|poster)\s*=(?!=)|(?<!\w)<(?:img|iframe(?![^>]*srcdoc=)|object|embed|video|audio|source)\b/,
  ],
  ['a remote file in a style sheet or a page', /url\(\s*['"]?(?!data:|#)[^)]|@import|(?:src|href)="(?:\w+:)?\/\//],
];

/** A file's code, without its comments. */
const codeOf = (file: string) =>
  readFileSync(join(SRC, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

const found = (code: string) => FORBIDDEN.filter(([, sign]) => sign.test(code)).map(([name]) => name);

test('nothing in the source loads or sends anything', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((it) => /\.(?:tsx?|css|html)$/.test(it));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => found(codeOf(file)).map((it) => `${file}: ${it}`))).toEqual([]);
});

describe('this check knows', () => {
  test.each([
    "fetch('/x')",
    'await globalThis.fetch (url)',
    'new XMLHttpRequest()',
    "new WebSocket('wss://news.example')",
    'new EventSource(url)',
    'navigator.sendBeacon(url)',
    "importScripts('x.js')",
    'import(address)',
    "import 'https://news.example/x.js'",
    'element.innerHTML = text',
    'new Image().src = url',
    '<img src={block.src} />',
    '<iframe title="x">',
    'url(https://news.example/font.woff2)',
    "url('//news.example/font.woff2')",
    '@import "more.css"',
    '<script src="https://news.example/x.js">',
    '<link href="//news.example/x.css">',
  ])('%s', (code) => {
    expect(found(code)).not.toEqual([]);
  });
});

test('pages of ours may load what is in the package, and ask for nothing', () => {
  const policy = Object.fromEntries(
    manifest.content_security_policy.extension_pages.split(/\s*;\s*/).map((it) => {
      const [name = '', ...sources] = it.split(' ');
      return [name, sources];
    }),
  );
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['connect-src'], 'what is not named falls back to none').toBeUndefined();
  expect(policy['script-src']).toEqual(["'self'"]);
  const sources = Object.values(policy).flat();
  expect(sources.filter((it) => !["'none'", "'self'", 'data:', 'blob:'].includes(it))).toEqual([]);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});
