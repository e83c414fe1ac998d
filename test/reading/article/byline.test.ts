import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/reading/article/byline.ts';

function bylineOf(html: string, named: string[] = [], credits = '') {
  const { document } = new JSDOM(`<div>${html}</div><footer>${credits}</footer>`).window;
  return readByline(document.querySelector('div'), [...document.querySelectorAll('footer')], named, 'en');
}

describe('a byline', () => {
  it.each([
    ['By <a>Orla Finnerty</a>', ['Orla Finnerty'], []],
    ['Par <b>Euronews</b> avec <b>AFP</b>', [], ['Euronews', 'AFP']],
    ['By <b>Euronews Green</b> &amp; <b>Orla Finnerty</b>', ['Orla Finnerty'], ['Euronews Green']],
    ['By <b>Orla Finnerty, AP, Reuters</b>', ['Orla Finnerty'], ['AP', 'Reuters']],
    ['Von Jonte Harmsen und Mara Quiell mit dpa', ['Jonte Harmsen', 'Mara Quiell'], ['dpa']],
    ['By <b>Ambrose Tully, rail historian</b>', ['Ambrose Tully'], []],
    ['By <b>Orla Finnerty</b> and <b>Orla Finnerty</b>', ['Orla Finnerty'], []],
    ['By ', [], []],
  ])('%s', (html, authors, sources) => {
    expect(bylineOf(html)).toEqual({ authors, sources });
  });

  it('leaves a name whole that the metadata gives whole', () => {
    expect(bylineOf('Por <b>Ana Beltrán y Sol Ibarra</b>').authors).toEqual(['Ana Beltrán', 'Sol Ibarra']);
    expect(bylineOf('Por <b>Ana Beltrán y Sol Ibarra</b>', ['Ana Beltrán y Sol Ibarra']).authors).toHaveLength(1);
    expect(bylineOf('Por <b>Ana Beltrán y Sol</b>').authors).toEqual(['Ana Beltrán y Sol']);
  });

  it('takes reporters and sources from the credits, and no other trades', () => {
    expect(bylineOf('Par <b>Euronews</b>', [], 'Journaliste • Aurore Teissandier')).toEqual({
      authors: ['Aurore Teissandier'],
      sources: ['Euronews'],
    });
    expect(bylineOf('Von <b>Mara Quiell</b>', [], 'Weitere Quellen • Institut Nordlicht')).toEqual({
      authors: ['Mara Quiell'],
      sources: ['Institut Nordlicht'],
    });
    expect(bylineOf('Von <b>Mara Quiell</b>', [], 'Videobearbeitung • Lutz Behrend').authors).toEqual(['Mara Quiell']);
  });
});
