import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launch, until } from '../../scripts/browser/launch.mjs';
import { startSite } from '../../scripts/browser/site.mjs';
import { isDressed, said } from './both.ts';
import { storyPage } from './story-page.ts';

const story = storyPage('https://www.euronews.com/2026/01/06/lightship', [
  '“Well-kept, dry and warm: so we like it,” said Jan Roth, the keeper.',
  'The lightship has lain off Norby since 1931. “We row out at six whatever the weather,” said Ada Lind, the mate.',
]);
/** It asks for nothing but itself. */
const page = story.html.replace('<head>', '<head><link rel="icon" href="data:,">');

test.each(['chromium', 'firefox'] as const)(
  'a whole session in %s asks for the story and for nothing else',
  async (name) => {
    const site = await startSite(new Map([[story.url, page]]));
    const session = await launch(name, { headless: true, pages: new Map(), site });
    try {
      const article = await session.open(story.url);
      await isDressed(article, true);
      const popup = await session.popup(article);
      for (const label of [
        'Copy all',
        'Copy summary and quotes',
        'Copy article as Markdown',
        'Save article as Markdown',
      ])
        await press(popup, label);
      await popup.click('.quote [aria-keyshortcuts=c]');
      await popup.click('.quote [aria-keyshortcuts=s]');
      await popup.click('.quote [aria-keyshortcuts=i]');
      for (const button of await popup.$$('dialog .row button')) await button.click();
      await said(popup);
      await popup.keyboard.press('Escape');
      await popup.click('[aria-pressed]');
      for (const isOn of [false, true]) {
        await popup.click('[role=switch]');
        await isDressed(article, isOn);
      }

      const options = await session.openOwn('options');
      await until(() => options.$('main'));
      await options.select('select[name=face]', 'legible');
      await until(() => article.$('html[data-verbatim-look~="face-legible"]'));
      await press(options, 'Save as a file');
      const file = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'settings.json');
      writeFileSync(file, '{ "verbatim": 1, "settings": { "theme": "sepia" } }');
      await (await options.$('input[type=file]'))?.uploadFile(file);
      await until(() => article.$('html[data-verbatim-look~="theme-sepia"]'));
      const welcome = await session.openOwn('welcome');
      await until(() => welcome.$('.sample'));

      await session.reinstall();
      await isDressed(article, true);
      await session.popup(article);
      await article.reload();
      await isDressed(article, true);
      expect(site.asked).toEqual([story.url, story.url]);

      await article.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
      expect(site.asked.slice(2)).toEqual(['elsewhere.example:443']);
    } finally {
      await session.close();
      site.close();
    }
  },
);

async function press(own: Page, label: string): Promise<void> {
  const button = await own.waitForSelector(`::-p-xpath(//button[.='${label}'])`);
  await button?.click();
}
