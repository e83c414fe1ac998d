import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { unpack, zip } from './zips.ts';

const folder = unpack(zip('source'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the source, unpacked elsewhere, makes the very same zips', { timeout: 600_000 }, () => {
  const { status, stderr } = spawnSync('npm', ['run', 'package'], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  for (const kind of ['chrome', 'firefox', 'source'] as const)
    expect(readFileSync(zip(kind, folder)).equals(readFileSync(zip(kind))), kind).toBe(true);
});
