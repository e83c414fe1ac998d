// The project's own pages, at the addresses of the site that they imitate.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

const FOLDER = join(ROOT, 'test', 'pages');

/** The page that `npm start` shows. */
export const SAMPLE = 'fr-alliance-soutien';

/**
 * @param {string} name a folder of test/pages
 * @returns {{ name: string, url: string, html: string, expected: any }}
 */
export function fixture(name) {
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
  return { name, url: expected.url, html: readFileSync(join(FOLDER, name, 'source.html'), 'utf8'), expected };
}

/** All of them. */
export const fixtures = () => readdirSync(FOLDER).map(fixture);
