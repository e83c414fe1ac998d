import { expect, test } from 'vitest';
import { released } from '../../scripts/release.mjs';

const CHANGELOG = `# Changelog

## Unreleased

### Added

- A lamp.

## 0.1.0 - 2026-01-06

- A door.
`;

test('a release takes what is unreleased, and leaves room for what comes next', () => {
  expect(released(CHANGELOG, '0.2.0', '2026-02-03')).toBe(
    CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 - 2026-02-03\n'),
  );
});

test.each([
  ['nothing is unreleased', '# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-06\n\n- A door.\n'],
  ['the unreleased part is empty', '# Changelog\n\n## Unreleased\n'],
  ['there is no such part', '# Changelog\n'],
])('there is no release where %s', (_, changelog) => {
  expect(released(changelog, '0.2.0', '2026-02-03')).toBeNull();
});
