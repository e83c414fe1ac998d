import type { Place } from '../platform/messages.ts';

/** White space, and the invisible characters that reading drops: they do not count when words are looked for. */
const UNCOUNTED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const counted = (text: string): string => text.replace(UNCOUNTED, '');

/** A text node, and how many counted characters stand before it. */
interface Stretch {
  node: Text;
  before: number;
  counted: string;
}

/**
 * The range of a place's words under `root`, or null when its block's text is no longer there.
 * Words are looked for as text, not by path, so that nodes which scripts put in or move do not matter.
 */
export function rangeOf(root: Node, place: Place): Range | null {
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = counted((node as Text).data);
    if (text) stretches.push({ node: node as Text, before: length, counted: text });
    length += text.length;
  }
  const block = stretches
    .map((stretch) => stretch.counted)
    .join('')
    .indexOf(counted(place.text));
  if (block < 0) return null;
  const first = block + counted(place.text.slice(0, place.start)).length;
  const last = first + counted(place.text.slice(place.start, place.end)).length - 1;
  const start = locate(stretches, first);
  const end = locate(stretches, last);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

/** Where the counted character number `index` stands. */
function locate(stretches: Stretch[], index: number): { node: Text; offset: number } | null {
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
