import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/reading/site/addresses.ts';
import { EDITIONS } from '../../../src/reading/site/editions.ts';

describe('an address', () => {
  it.each([
    'https://www.euronews.com/2026/01/06/a-story-without-a-vertical',
    'https://www.euronews.com/my-europe/2026/10/07/a-story',
    'https://de.euronews.com/kultur/2026/01/06/maduros-anzug',
    'https://pt.euronews.com/2026/10/07/um-endereco-cortado-aos-noventa-caracteres-',
    'http://gr.euronews.com/2024/04/29/mia-istoria/?utm_source=x#comments',
    'https://per.euronews.com/2021/02/28/an-old-host',
  ])('is an article’s: %s', (url) => {
    expect(readAddress(url).kind).toBe('article');
  });

  it.each([
    ['https://www.euronews.com/', 'home'],
    ['https://www.euronews.com/my-europe', 'section'],
    ['https://fr.euronews.com/my-europe/europe-news', 'section'],
    ['https://www.euronews.com/tag/2024/05/06/x', 'tag'],
    ['https://www.euronews.com/2024/04/30?p=2', 'archive'],
    ['https://www.euronews.com/2024/04/30/', 'archive'],
    ['https://www.euronews.com/archives', 'archive'],
    ['https://tr.euronews.com/son-haberler', 'archive'],
    ['https://www.euronews.com/search?query=/2024/05/06/x', 'search'],
    ['https://fr.euronews.com/programmes/europe/2024/05/06/x', 'programme'],
    ['https://www.euronews.com/programs/world', 'programme'],
    ['https://www.euronews.com/live', 'live-tv'],
    ['https://www.euronews.com/video/2017/05/06/a-story', 'video'],
    ['https://www.euronews.com/nocomment/2024/05/06/waves', 'video'],
    ['https://www.euronews.com/pictures/2020/05/06/x', 'gallery'],
    ['https://www.euronews.com/podcasts/x', 'podcast'],
    ['https://www.euronews.com/newsletters', 'newsletter'],
    ['https://de.euronews.com/profile/12', 'author'],
    ['https://www.euronews.com/profiles/12', 'author'],
    ['https://www.euronews.com/embed/2555555', 'embed'],
    ['https://www.euronews.com/2024/13/45/no-such-day', 'unknown'],
    ['https://www.euronews.com/a/b/2024/05/06/too-deep', 'unknown'],
    ['https://www.euronews.com/2024/05/06/slug/more', 'unknown'],
    ['https://www.euronews.com/constructor/2024', 'archive'],
    ['https://www.euronews.al/2026/01/06/lajme', 'not-euronews'],
    ['https://euronews.com.example.org/2026/01/06/a-story', 'not-euronews'],
    ['https://www.euronews.com@example.org/2026/01/06/a-story', 'not-euronews'],
    ['ftp://www.euronews.com/2026/01/06/a-story', 'not-euronews'],
    ['about:blank', 'not-euronews'],
    ['', 'not-euronews'],
  ])('%s is of the kind "%s"', (url, kind) => {
    expect(readAddress(url).kind).toBe(kind);
  });

  it('tells the edition by its host, those of former years too', () => {
    for (const { id, hosts } of EDITIONS)
      for (const host of hosts) expect(readAddress(`https://${host}/2026/01/06/x`).edition?.id).toBe(id);
    expect(EDITIONS).toHaveLength(13);
  });
});
