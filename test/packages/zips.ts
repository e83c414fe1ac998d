import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import project from '../../package.json' with { type: 'json' };

/** Where `npm run package` left a zip; `root` is the project's folder, or that of a copy. */
export const zip = (kind: 'chrome' | 'firefox' | 'source', root = join(import.meta.dirname, '../..')) =>
  join(root, 'out', `verbatim-${project.version}-${kind}.zip`);

/** Unpacks a zip into a new folder, and returns that. */
export function unpack(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
