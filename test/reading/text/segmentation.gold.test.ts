import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/reading/language/generic.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { sentences } from '../../../src/reading/text/sentences.ts';

const GOLD = resolve('../shared/gold');
const RUNS = join(GOLD, 'segmentation.dev.jsonl');

/** F1 of sentence boundaries, in percent: each language's and the mean. Without predictions, those of Intl.Segmenter. */
function scores(...predictions: string[]): Map<string, number> {
  const table = execFileSync('node', [join(GOLD, 'score-segmentation.mjs'), RUNS, ...predictions], {
    encoding: 'utf8',
  });
  return new Map([...table.matchAll(/(\w+) ([\d.]+)/g)].map(([, name, f1]) => [name ?? '', Number(f1)]));
}

async function ours(): Promise<Map<string, number>> {
  const directory = mkdtempSync(join(tmpdir(), 'segmentation-'));
  try {
    const runs = readFileSync(RUNS, 'utf8').trim().split('\n');
    const found = runs.map(async (line) => {
      const { lang, text } = JSON.parse(line) as { lang: string; text: string };
      return JSON.stringify({ sentences: sentences(text, (await loadLanguage(lang)) ?? generic).map((it) => it.text) });
    });
    const predictions = join(directory, 'predictions.jsonl');
    writeFileSync(predictions, (await Promise.all(found)).join('\n'));
    return scores(predictions);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe.skipIf(!existsSync(RUNS))('sentences on treebanks', async () => {
  const platform = existsSync(RUNS) ? scores() : new Map<string, number>();
  const found = existsSync(RUNS) ? await ours() : platform;

  it('reaches a mean boundary F1 of 98.7', () => expect(found.get('mean')).toBeGreaterThanOrEqual(98.7));

  it.each([...platform])("%s: no lower than the platform's %d", (language, f1) =>
    expect(found.get(language)).toBeGreaterThanOrEqual(f1),
  );
});
