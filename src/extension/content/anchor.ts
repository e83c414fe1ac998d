import { walk } from '../../reading/article/dom.ts';
import { INVISIBLE } from '../../reading/article/text.ts';
import type { Place } from '../platform/messages.ts';

/** White space, and the invisible characters that reading drops, do not count when words are looked for. */
const counted = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, '');

/** A text node, and how many counted characters stand before it. */
interface Stretch {
  node: Text;
  before: number;
  counted: string;
}

/** One character of a text node. */
interface Point {
  node: Text;
  offset: number;
}

/**
 * The ranges of a place's words under `root`, one for each time that its block's text stands there, in document order.
 * Words are looked for as text, not by path, so that nodes which scripts put in or move do not matter.
 */
export function rangesOf(root: Element, place: Place): Range[] {
  const stretches: Stretch[] = [];
  const walker = walk(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = counted((node as Text).data);
    if (text) stretches.push({ node: node as Text, before: length, counted: text });
    length += text.length;
  }
  const text = stretches.map((stretch) => stretch.counted).join('');
  const block = counted(place.text);
  const first = counted(place.text.slice(0, place.start)).length;
  const last = first + counted(place.text.slice(place.start, place.end)).length - 1;
  const ranges: Range[] = [];
  for (let at = text.indexOf(block); at >= 0 && block; at = text.indexOf(block, at + block.length)) {
    const start = locate(stretches, at + first);
    const end = locate(stretches, at + last);
    if (start && end) ranges.push(rangeBetween(start, end));
  }
  return ranges;
}

function rangeBetween(start: Point, end: Point): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

/** Where the counted character number `index` stands. */
function locate(stretches: Stretch[], index: number): Point | null {
  const stretch = stretches.findLast((it) => it.before <= index);
  if (!stretch) return null;
  let left = index - stretch.before;
  for (let offset = 0; offset < stretch.node.data.length; offset += 1) {
    if (counted(stretch.node.data.charAt(offset)) === '') continue;
    if (left === 0) return { node: stretch.node, offset };
    left -= 1;
  }
  return null;
}
