import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };

/** The browsers that we build for: `vite build --mode chrome` or `--mode firefox`, each into a folder of its own. */
type Target = 'chrome' | 'firefox';

/** manifest.json is the one source; each browser gets what it understands of it. */
function manifestFor(target: Target): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  const own =
    target === 'chrome'
      ? { background, minimum_chrome_version }
      : { background: { scripts: [background.service_worker], type: 'module' }, browser_specific_settings };
  // The plugin types Chrome's manifest alone; Firefox's background page is not in it.
  return { ...shared, ...own, version } as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [crx({ browser: target, manifest: manifestFor(target) })],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome120' : 'firefox142',
      modulePreload: false,
    },
    server: { strictPort: true },
  };
});
