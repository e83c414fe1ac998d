import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/setup.mjs';

/**
 * What the content script is made of: characters by library, or by room of ours, before they are made small.
 * @returns {Promise<Record<string, number>>} the largest first
 */
export async function partsOfContentScript() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'src/extension/content/page.iife.ts'), formats: ['iife'], name: 'content' },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  /** @type {Record<string, number>} */
  const parts = {};
  for (const [id, { renderedLength }] of Object.entries(output?.output[0].modules ?? {})) {
    const part = partOf(id);
    parts[part] = (parts[part] ?? 0) + renderedLength;
  }
  return Object.fromEntries(Object.entries(parts).sort(([, a], [, b]) => b - a));
}

/** @param {string} id a module's path */
function partOf(id) {
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  return library ?? /src\/((?:[^/]+\/)*)/.exec(id)?.[1]?.replace(/\/$/, '') ?? 'the builder';
}
