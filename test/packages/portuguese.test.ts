import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack, zip } from './zips.ts';

test.each([
  ['chrome', ['pt_BR', 'pt_PT']],
  ['firefox', ['pt']],
] as const)('Portuguese has the name by which %s finds it', (target, names) => {
  const locales = readdirSync(join(unpack(zip(target)), '_locales'));
  expect(locales.filter((name) => name.startsWith('pt')).sort()).toEqual(names);
});
