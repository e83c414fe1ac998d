// The engine for scripts: TypeScript as it stands, without a build.
import { createServer } from 'vite';
import { ROOT } from './setup.mjs';

// Nothing is served: this is Vite's way to import modules that import others later on, as the engine does with its languages.
const vite = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});

/** @type {typeof import('../src/reading/index.ts')} */
const engine = /** @type {any} */ (await vite.ssrLoadModule('/src/reading/index.ts'));

export const { analyse, articleOf, detect, EDITIONS, read } = engine;
