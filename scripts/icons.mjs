// Draws icons/*.png from icons/*.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, giveUp, ROOT, setUpPackages } from './setup.mjs';

const SIZES = [16, 32, 48, 128];

setUpPackages();
const { default: puppeteer } = await import('puppeteer-core');
const executablePath =
  findBrowser('chromium') ?? findBrowser('chrome') ?? giveUp('Drawing icons needs Chromium or Chrome.');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const name of ['lit', 'grey']) {
    const svg = readFileSync(join(ROOT, 'icons', `${name}.svg`), 'utf8');
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(ROOT, 'icons', `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
