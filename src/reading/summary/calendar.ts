/**
 * Names of the weekdays, and the words for week, month and year as "this week" has them, in lower case. Given by the platform, so that
 * no language file lists them.
 */
export function calendarWords(locale: string): Set<string> {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2024, 0, 1 + day)));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const spans = (['week', 'month', 'year'] as const).map(
    (unit) => relative.format(0, unit).split(/[\s’]/u).at(-1) ?? '',
  );
  return new Set([...days, ...spans].map((word) => word.toLocaleLowerCase(locale)));
}
