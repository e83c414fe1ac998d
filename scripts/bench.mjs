// How fast and how heavy we are, beside what a reader could pick instead, in one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { growthChart } from '../test/bench/chart.mjs';
import { measureExtension } from '../test/bench/extension.mjs';
import { partsOfContentScript } from '../test/bench/parts.mjs';
import { measureQuality } from '../test/bench/quality.mjs';
import { measureReading } from '../test/bench/reading.mjs';
import { reportOf } from '../test/bench/report.mjs';
import { build } from './build.mjs';
import { findBrowser, progress, ROOT, setUpBrowsers, setUpPackages } from './setup.mjs';
import { weigh } from './weight.mjs';

/** @typedef {Awaited<ReturnType<typeof measure>>} Run */

setUpPackages();
setUpBrowsers(['chromium']);
build(['chrome', 'firefox']);

const run = await measure();
const report = reportOf(run);
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'bench.json'), `${JSON.stringify(run, null, 2)}\n`);
writeFileSync(join(ROOT, 'docs', 'growth.svg'), growthChart(run.reading.growth));
writeFileSync(join(ROOT, 'docs', 'performance.md'), `${report}\n`);
console.log(`\n${report}`);

async function measure() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args });
  try {
    return {
      date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
      environment: `${await browser.version()}, node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`,
      reading: await measureReading(browser, progress),
      extension: await measureExtension(browser, progress),
      quality: measureQuality(progress),
      weight: {
        targets: { chrome: weigh('chrome'), firefox: weigh('firefox') },
        parts: await partsOfContentScript(),
      },
    };
  } finally {
    await browser.close();
  }
}
