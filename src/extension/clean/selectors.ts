import { MARKUP } from '../../reading/site/markup.ts';

const { title, standfirst, byline, dateline, leadPicture, text, sponsor, credits } = MARKUP;

/** Where a story has one of these, the way to it is kept. */
const landmark = [title, standfirst, byline, dateline, leadPicture, text].join();

/** What the reader has chosen to keep; see look.ts. */
const kept = ['menu', 'related', 'comments', 'share']
  .map((kind) => `html[data-verbatim-look~="keep-${kind}"] :is(${MARKUP[kind as keyof typeof MARKUP]})`)
  .join();

/** What the clean mode's style sheets call `:--name`: the site's own names are said once, in markup.ts. */
export const SELECTORS: Record<string, string> = {
  ...MARKUP,
  landmark,
  part: [landmark, sponsor, credits, MARKUP.translationNote].join(),
  /** What text is made of; nameless boxes around paragraphs are text, and so is a picture in whatever box. */
  prose: [
    'p, h2, h3, h4, ul, ol, dl, table, figure, blockquote, hr, br, .widget',
    ':is(div:not([class]), div[class=""]):has(> p)',
    ':has(figure img)',
    `:has(${MARKUP.pullQuoteText})`,
    MARKUP.embed,
  ].join(),
  /** What holds prose. */
  run: `${text}, :is(${text}) :is(div:not([class]), div[class=""], blockquote):has(> p)`,
  kept,
  /** What a look reaches: the story and all in it, */
  dressed: `:is(${MARKUP.story}), :is(${MARKUP.story}) *, html[data-verbatim-unnamed] body *`,
  /** but not what is the site's or another's to show, */
  sites: `:is(${MARKUP.leftAlone}, ${MARKUP.comments}), :is(${MARKUP.leftAlone}, ${MARKUP.comments}) *`,
  /** nor the colours of pictures. */
  media: 'img, video, iframe, svg, svg *, .js-superdiv *',
};
