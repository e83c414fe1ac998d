import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Characters that the stores allow: the stricter of the Chrome Web Store and addons.mozilla.org. */
const LIMITS = { name: 45, summary: 132, description: 15_000, reason: 1000 };

describe.each(readdirSync(join(ROOT, '_locales')))('the listing in %s', (locale) => {
  const { name, description: summary, notNamed } = JSON.parse(read(`_locales/${locale}/messages.json`));
  const description = read(`store/descriptions/${locale}.txt`);

  test('keeps within the lengths that the stores allow', () => {
    expect(name.message.length).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.message.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description);
  });

  test('says all that the English one says, in the words of the extension', () => {
    expect(description).toContain(notNamed.message);
    expect(description.trim().split('\n\n')).toHaveLength(
      read('store/descriptions/en.txt').trim().split('\n\n').length,
    );
  });
});

test('the stores are told the reason of every permission', () => {
  const reasons = new Map(
    [...read('store/README.md').matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, permission, reason]) => [
      permission,
      reason ?? '',
    ]),
  );
  expect([...reasons.keys()]).toEqual(expect.arrayContaining([...manifest.permissions, ...manifest.host_permissions]));
  for (const reason of reasons.values()) expect(reason.length).toBeLessThanOrEqual(LIMITS.reason);
});
