// Makes what the stores take: a zip for each browser, and one of the source that builds them. The same commit gives the same bytes.
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { build } from './build.mjs';
import { progress, ROOT, setUpPackages } from './setup.mjs';

setUpPackages();
const { zipSync } = await import('fflate');

/** Neither the day nor the time zone of packing shows in a zip. */
const MTIME = new Date(2020, 0, 1);
/** Whatever is made from the source, and the source's history. */
const NOT_SOURCE = ['node_modules', 'dist', 'out', '.git'];

/** @typedef {import('./build.mjs').Target} Target */

/** Packs a built target. @param {Target} target @param {string[]} [left] paths that stay out @returns {Uint8Array} */
export const packed = (target, left) => zipOf(join(ROOT, 'dist', target), left);

/** @param {string} folder @param {string[]} [left] files, or folders at the top, that stay out @returns {Uint8Array} */
function zipOf(folder, left = []) {
  const files = filesIn(folder).filter((path) => !left.includes(path) && !left.includes(path.split('/')[0] ?? ''));
  const entries = files.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MTIME });
}

/** Paths of all files in a folder, with "/" between their parts, in an order that no machine changes. @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

if (realpathSync(process.argv[1] ?? '') === import.meta.filename) {
  build(['chrome', 'firefox']);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  save('chrome', packed('chrome'));
  save('firefox', packed('firefox'));
  save('source', zipOf(ROOT, NOT_SOURCE));
}

/** @param {string} kind @param {Uint8Array} zip */
function save(kind, zip) {
  const name = `verbatim-${project.version}-${kind}.zip`;
  writeFileSync(join(ROOT, 'out', name), zip);
  progress(`out/${name}: ${Math.round(zip.length / 1000)} kB`);
}
