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

async function score(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'segmentation-'));
  try {
    const runs = readFileSync(RUNS, 'utf8').trim().split('\n');
    const found = runs.map(async (line) => {
      const { lang, text } = JSON.parse(line) as { lang: string; text: string };
      return JSON.stringify({ sentences: sentences(text, (await loadLanguage(lang)) ?? generic).map((it) => it.text) });
    });
    const predictions = join(directory, 'predictions.jsonl');
    writeFileSync(predictions, (await Promise.all(found)).join('\n'));
    return execFileSync('node', [join(GOLD, 'score-segmentation.mjs'), RUNS, predictions], { encoding: 'utf8' });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe.skipIf(!existsSync(RUNS))('sentences on treebanks', () => {
  it('reaches a mean boundary F1 of 98.3', async () => {
    const mean = /mean ([\d.]+)/.exec(await score())?.[1];
    expect(Number(mean)).toBeGreaterThanOrEqual(98.3);
  });
});
