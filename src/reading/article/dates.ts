import { ask, attribute, find, matches } from './dom.ts';
export interface Dates {
  /** ISO 8601, with the offset where the page gives one; null where it gives no date. */
  published: string | null;
  updated: string | null;
}

/** A moment in the page's own zone: "2026-01-06", "13:55" or "13:55:27", "+01:00"; null where the page leaves it out. */
interface Moment {
  day: string;
  time: string | null;
  offset: string | null;
}

const WRITTEN = /(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?(?:\.\d+)?\s*(Z|[+-]\d\d:\d\d)?/;

/**
 * When a story was published and updated. What its dateline says comes first; `metadata` (dates of the page's head, as written
 * there, best first) stands in where there is none, and gives the exact moment of an update that shows as "14:20".
 * A page that shows no update has none, whatever its metadata says.
 */
export function readDates(dateline: Element | null, metadata: { published: string[]; updated: string[] }): Dates {
  const [first = '', second = ''] = ((dateline && ask(dateline, 'textContent')) ?? '')
    .split('•')
    .map((it) => it.replace(/\s+/g, ' ').trim());
  const stated = dateline && publishedOf(dateline, first);
  const published = stated?.time ? stated : (momentOf(metadata.published) ?? stated);
  const updated = published && second ? updatedOf(second, published, momentOf(metadata.updated)) : null;
  return { published: iso(published), updated: iso(updated) };
}

function publishedOf(dateline: Element, text: string): Moment | null {
  const time = matches(dateline, 'time') ? dateline : find(dateline, 'time');
  const written = momentOf([(time && attribute(time, 'datetime')) ?? '']);
  if (written?.offset) return written;
  const shown = shownMoment(text);
  const seconds = Number(attribute(dateline, 'data-timestamp'));
  return inZoneOf(seconds, shown) ?? shown ?? written;
}

/** Minutes that Central European Time, in which every edition shows its times, is ahead of UTC. */
const AHEAD: Record<number, string> = { 60: '+01:00', 120: '+02:00' };

/** An instant, told in the zone in which the page shows it; in UTC where that cannot be seen; null for no instant. */
function inZoneOf(seconds: number, shown: Moment | null): Moment | null {
  const minutes = shown?.time ? Date.parse(`${shown.day}T${shown.time}Z`) / 60_000 - Math.floor(seconds / 60) : 0;
  const offset = AHEAD[minutes];
  const local = new Date((seconds + (offset ? minutes * 60 : 0)) * 1000);
  if (!seconds || Number.isNaN(local.getTime())) return null;
  const [day = '', time = ''] = local.toISOString().slice(0, 19).split('T');
  return { day, time, offset: offset ?? 'Z' };
}

/** "Updated 14:20" belongs to the day and zone of publication; where that would be before it, the page does not say the day. */
function updatedOf(text: string, published: Moment, exact: Moment | null): Moment | null {
  const shown = shownMoment(text, published.day);
  if (!shown?.time) return null;
  if (exact?.time?.startsWith(shown.time) && exact.day >= published.day) return exact;
  const moment = { ...shown, offset: published.offset === 'Z' ? null : published.offset };
  return `${moment.day}T${moment.time}` >= `${published.day}T${published.time?.slice(0, 5)}` ? moment : null;
}

/** Reads "06/01/2026 - 13:55", or a time alone where the day is known. */
function shownMoment(text: string, knownDay?: string): Moment | null {
  const day = /(\d\d)\/(\d\d)\/(\d{4})/.exec(text);
  const time = /\d\d:\d\d/.exec(text)?.[0] ?? null;
  const iso = day ? `${day[3]}-${day[2]}-${day[1]}` : knownDay;
  return iso && (day || time) ? { day: iso, time, offset: null } : null;
}

/** The first that can be read of "2026-01-06", "2026-01-06 13:55:27 +01:00" and the forms of ISO 8601. */
function momentOf(written: string[]): Moment | null {
  for (const text of written) {
    const [, day, time = null, offset = null] = WRITTEN.exec(text) ?? [];
    if (day) return { day, time, offset: time && offset };
  }
  return null;
}

function iso(moment: Moment | null): string | null {
  if (!moment) return null;
  const text = moment.time ? `${moment.day}T${moment.time}${moment.offset ?? ''}` : moment.day;
  return Number.isNaN(Date.parse(text)) ? null : text;
}
