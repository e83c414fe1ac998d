import { each, isRecord, isText, listOf, none } from '../platform/forms.ts';
import type { Forms, PageMessages } from '../platform/messages.ts';

/** What must come with the messages that a page's content script answers. */
export const FORMS: Forms<PageMessages> = {
  read: none,
  keep: each(isRecord, isRecord),
  show: each(listOf(isPlace)),
  mark: each(listOf(isPlace)),
  dress: each((look) => look === null || isLook(look)),
  lacks: each(isText),
  selected: none,
  copy: each(isCitation, isText),
};

function isCitation(it: unknown): boolean {
  return isRecord(it) && [it.plain, it.markdown, it.html].every(isText);
}

function isPlace(it: unknown): boolean {
  if (!isRecord(it)) return false;
  const { text, start, end } = it;
  return isText(text) && isOffset(start) && isOffset(end) && start < end && end <= text.length;
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isLook = (it: unknown): boolean => isRecord(it) && listOf(isWord)(it.words) && listOf(isText)(it.originals);

/** A word of the look. */
const isWord = (value: unknown): boolean => isText(value) && /^[a-z]+-[a-z\d]+$/.test(value);
