import { wrap } from './wrap.ts';

/** Pixels. The picture is square, or higher where the words need it. */
const SIDE = 1080;
const MARGIN = 96;
const RULE = 6;
/** From the margin to the words, past the rule. */
const INDENT = 40;
/** The words take the first size with which they are no higher than this. */
const WORD_SIZES = [72, 60, 50, 42, 36];
const MOST_HEIGHT = 620;
const LEADING = 1.4;

/** Lines set in one face. */
interface Setting {
  lines: string[];
  font: string;
  colour: string;
  /** From one line to the next. */
  leading: number;
}

/** Draws a quote in the face, colours and direction that the canvas has by its style sheet: `border-color` for the rule, `outline-color` for what is quiet. */
export function draw(canvas: HTMLCanvasElement, quote: { words: string; name: string; role: string; source: string }) {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas to draw on');
  const style = getComputedStyle(canvas);
  const sans = getComputedStyle(document.body).fontFamily;
  const set = (text: string, size: number, face: string, colour: string): Setting => {
    const font = `${face.replace('SIZE', `${size}px`)}`;
    pen.font = font;
    const lines = wrap(text, SIDE - 2 * MARGIN - INDENT, (it) => pen.measureText(it).width);
    return { lines, font, colour, leading: size * LEADING };
  };

  const sizes = WORD_SIZES.map((size) => set(quote.words, size, `SIZE ${style.fontFamily}`, style.color));
  const words = sizes.find((it) => heightOf(it) <= MOST_HEIGHT) ?? sizes.slice(-1)[0];
  const name = set(quote.name, 32, `600 SIZE ${sans}`, style.color);
  const role = set(quote.role, 32, `SIZE ${sans}`, style.outlineColor);
  const source = set(quote.source, 26, `SIZE ${sans}`, style.outlineColor);
  if (!words) return;
  const said = heightOf(words) + MARGIN / 2 + heightOf(name) + heightOf(role);

  // A new size makes the canvas forget how it was set.
  canvas.width = SIDE;
  canvas.height = Math.max(SIDE, Math.ceil(said + heightOf(source) + 3 * MARGIN));
  pen.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  pen.textBaseline = 'top';
  const fromStart = (x: number) => (style.direction === 'rtl' ? SIDE - x : x);
  const write = ({ lines, font, colour, leading }: Setting, top: number) => {
    pen.font = font;
    pen.fillStyle = colour;
    for (const [n, line] of lines.entries()) pen.fillText(line, fromStart(MARGIN + INDENT), top + n * leading);
  };

  pen.fillStyle = style.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const bottom = canvas.height - MARGIN - heightOf(source);
  const top = Math.max(MARGIN, (bottom - said) / 2);
  pen.fillStyle = style.borderTopColor;
  pen.fillRect(Math.min(fromStart(MARGIN), fromStart(MARGIN + RULE)), top, RULE, said);
  write(words, top);
  write(name, top + heightOf(words) + MARGIN / 2);
  write(role, top + said - heightOf(role));
  write(source, bottom);
}

const heightOf = ({ lines, leading }: Setting): number => lines.length * leading;
