/** What stands inside the text and belongs to the story, but is none of its words: posts, videos, charts. */
const EMBED =
  '.widget:not(.widget--type-image, .widget--type-quotation, .widget--type-related), .twitter-tweet, .instagram-media, .tiktok-embed';

const RELATED_IN_TEXT = '.widget--type-related, .c-widget-related';

/** What asks for an account before the story goes on. */
const WALL = '.poool-widget, .c-poool-modal, [id^="poool-"][id$="-widget"]';

const NEWSLETTER = '[class*="newsletter"], [class^="mailmunch-"]';

/** Advertisements and their players, wherever they stand. */
const ADVERTISEMENT = [
  '.c-ad',
  '.advertising',
  '.js-adzone',
  '.outstream',
  '[data-ad-id]',
  '[data-ad-name]',
  '.od-custom-el',
  '.optidigital-wrapper-div',
  '.optidigital-ad-center-sticky',
  '[id^="optidigital-adslot"]',
  '[data-optidigital-slot]',
  '.connatix-container',
  '.vuukle-ads',
  '.tp-outbrain',
  '.OUTBRAIN',
].join();

/** The story, by itself for what has no time for the rest. `article` alone is also every card of the menu and the side column. */
export const STORY = 'article.o-article-newsy, .o-article-immersive, article.c-article__full_article';

/**
 * Where each part of a story stands, as selectors. Design eras: E1 about 2017 to 2021, E2 2023 to April 2024,
 * E3 November 2025 to March 2026, E4 October 2026. A part that was renamed keeps its older names beside the new.
 */
export const MARKUP = {
  /** The page is a swiper: neighbour stories may stand filled beside the one that is read. Carousels of cards are swipers too. */
  slide: '.swiper-wrapper--article > .swiper-slide',
  activeSlide: '.swiper-wrapper--article > .swiper-slide-active',
  story: STORY,
  /** A frame of long reads, in which light words may stand on dark pictures. */
  immersive: '.o-article-immersive',
  title: 'h1.c-article-redesign-title, h1.c-article-title, h1.c-article-title--h1',
  /** A label before the headline: "Euroviews." */
  titlePrefix: '[class*="article-title__prefix"]',
  standfirst: '.c-article-summary',
  byline: '.c-article-contributors:not(.c-article-contributors-supplementary)',
  credits: '.c-article-contributors-supplementary',
  dateline: '.c-article-publication-date, .c-article-date',
  sponsor: '.c-sponsor',
  sponsorLabel: '.c-sponsor__label',
  breadcrumb: '.c-article-breadcrumbs a',
  leadPicture: '.c-article-image-video, .c-article-media',
  text: '.c-article-content',
  /** Says that a machine has translated the story. */
  translationNote: '.c-article-mention-original-translation, .c-mention-original-translation',

  leadCaption: '.c-article-caption',
  /** The lead picture's credit, said again. */
  leadCredit: '.c-article-image-copyright',
  caption: '.c-article-caption__text, .widget__captionText',
  credit: '.c-article-caption__credit, .widget__captionCredit',
  /** Stands inside the caption, and is none of it. */
  captionClutter: '.c-article-caption__copyright, .c-article-caption__credit, .u-color-white',
  pullQuoteText: '.widget__quoteText',
  pullQuoteAuthor: '.widget__authorText',
  pullQuoteRole: '.widget__author_descriptionText',

  /** What stands inside the text and is none of it. */
  clutter: [EMBED, RELATED_IN_TEXT, ADVERTISEMENT, WALL, NEWSLETTER].join(),
  embed: EMBED,
  advertisement: ADVERTISEMENT,
  newsletter: NEWSLETTER,

  /** Around the story. */
  menu: '.o-site-hr, .c-site-leaderboard-and-header, #hamburger-menu, .c-article-breadcrumbs',
  related: `${RELATED_IN_TEXT}, .c-article-you-might-also-like`,
  comments: '.tp-vuukle, .js-vuukle-container',
  share: '[class^="c-article-partage-commentaire"], [class^="c-article-share-comment"]',
  /** The consent notice, the registration wall, and the links for those who read with a keyboard. */
  leftAlone: `#didomi-host, ${WALL}, #accessibility-bar, .accessibility-bar__goto`,

  /** Posts of a live blog, of the site's own kind and of the services that it used. */
  liveBlog: '.c-live-blogging-post, #scribblelive-items, .arena-liveblog',
  geoblocked: 'body.is-article-geoblocked',
  /** A script that holds the state of the page's first story; read as text, never run. */
  state: 'script#euronews-initial-server-data',
};

/** Flags in the text of `MARKUP.state`. */
export const STATE_FLAGS = {
  liveBlog: '"isLiveCoverage":true',
  opinion: '"isOpinion":true',
  machineTranslated: '"isAutoLocalised":true',
};

/** How the site marks opinion: a label before the headline, or the programme in the story's breadcrumb. */
export const OPINION = { prefix: 'Euroviews.', programme: '/euroviews' };
