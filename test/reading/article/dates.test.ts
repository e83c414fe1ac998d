import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readDates } from '../../../src/reading/article/dates.ts';

function datesOf(html: string, metadata = { published: [] as string[], updated: [] as string[] }) {
  return readDates(new JSDOM(html).window.document.querySelector('body > *'), metadata);
}

// 1718719500 is 18 June 2024, 14:05 UTC.
it.each([
  [
    'shown in Central European Time beside the instant',
    '<time data-timestamp="1718719500" datetime="2024-06-18"> Publié le 18/06/2024 - 16:05 <span>•</span> Mis à jour 18:20 </time>',
    '2024-06-18T16:05:00+02:00',
    '2024-06-18T18:20+02:00',
  ],
  [
    'written with its offset',
    '<div data-timestamp="1718719500">Published on <time datetime="2024-06-18 16:05:09 +02:00">18/06/2024 - 16:05 GMT+2</time></div>',
    '2024-06-18T16:05:09+02:00',
    null,
  ],
  [
    'shown in a zone that cannot be told',
    '<time data-timestamp="1718719500">18/06/2024 - 21:17 • 23:00</time>',
    '2024-06-18T14:05:00Z',
    '2024-06-18T23:00',
  ],
  [
    'updated on another day',
    '<time data-timestamp="1718719500">18/06/2024 - 16:05 • Mis à jour 20/06/2024 - 09:00</time>',
    '2024-06-18T16:05:00+02:00',
    '2024-06-20T09:00+02:00',
  ],
  [
    'updated after midnight, on a day that is not told',
    '<time data-timestamp="1718719500">18/06/2024 - 16:05 • Mis à jour 00:10</time>',
    '2024-06-18T16:05:00+02:00',
    null,
  ],
  ['damaged', '<time data-timestamp="soon" datetime="2024-99-99">99/99/2024 - 77:77</time>', null, null],
  ['without a date', '<div>Published</div>', null, null],
])('a dateline %s', (_, html, published, updated) => {
  expect(datesOf(html)).toEqual({ published, updated });
});

it('takes the exact moment of an update from metadata that agrees with it, and no update that is not shown', () => {
  const metadata = { published: ['2024-06-18 16:05:00 +02:00'], updated: ['2024-06-19 18:20:41 +02:00'] };
  const shown = '<time data-timestamp="1718719500">18/06/2024 - 16:05 • Mis à jour 18:20</time>';
  expect(datesOf(shown, metadata).updated).toBe('2024-06-19T18:20:41+02:00');
  expect(datesOf(shown.replace('18:20', '19:00'), metadata).updated).toBe('2024-06-18T19:00+02:00');
  expect(datesOf('<time data-timestamp="1718719500">18/06/2024 - 16:05</time>', metadata).updated).toBeNull();
});

it('takes the metadata where no dateline says the time', () => {
  const metadata = { published: ['2024-06-18 16:05:00 +02:00'], updated: [] };
  expect(datesOf('<time datetime="2024-06-18">18/06/2024</time>', metadata).published).toBe(
    '2024-06-18T16:05:00+02:00',
  );
  expect(readDates(null, metadata).published).toBe('2024-06-18T16:05:00+02:00');
});
