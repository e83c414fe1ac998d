// The figures of one run as Markdown.

/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {import('../../scripts/bench.mjs').Run} Run */

const OURS = 'Verbatim';

/** @param {Run} run @returns {string} */
export function reportOf(run) {
  return [
    '# Performance',
    `Measured on ${run.date} by \`npm run bench\`: ${run.environment}.`,
    'Ratios count; milliseconds are those of this machine. Each figure is a median of runs that took turns, with its quartiles in brackets.',
    '## Reading a page',
    readingTable(run),
    'Quality is the F1 of the words that a reader keeps against those that a careful person would keep, over all these pages.',
    qualityTable(run),
    '## Quotes and summary of 700 words',
    analysisTable(run),
    '## Growth',
    'Times as long for ten and for a hundred times as much; linear growth gives 10 and 100.',
    growthTable(run),
    '![How time grows with size](growth.svg)',
    `## What a page pays`,
    `The page: ${run.extension.page}. Main-thread work until the page has settled, of this what is ours before the first paint, the longest task, and script memory.`,
    table(
      ['', 'work, ms', 'ours before the first paint, ms', 'longest task, ms', 'memory, MB'],
      Object.entries(run.extension.load).map(([name, { work, before, longest, memory }]) => [
        name,
        ms(work, 0),
        ms(before, 1),
        ms(longest, 0),
        ms(memory),
      ]),
    ),
    '## Opening the popup',
    'From its start to summary and quotes on the screen; beside it a popup that holds one line.',
    table(
      ['', 'ms'],
      Object.entries(run.extension.popup).map(([name, time]) => [name, ms(time, 0)]),
    ),
    ...scores(run),
    '## Weight',
    table(
      ['', 'packed, kB', 'unpacked, kB', 'content script, kB'],
      Object.entries(run.weight.targets).map(([name, { packed, unpacked, contentScript }]) => [
        name,
        ...[packed, unpacked, contentScript].map((bytes) => (bytes / 1000).toFixed(1)),
      ]),
    ),
    'Of what the content script is made, in characters before it is made small:',
    table(
      ['part', 'characters'],
      Object.entries(run.weight.parts).map(([part, length]) => [part, String(length)]),
    ),
  ].join('\n\n');
}

/** @param {Run} run */
function readingTable({ reading: { read } }) {
  const readers = Object.keys(read[0]?.times ?? {});
  const rows = read.map(({ name, bytes, times }) => [
    `${name} (${Math.round(bytes / 1000)} kB)`,
    ...readers.map((reader) => {
      const [theirs, ours] = [times[reader], times[OURS]];
      if (!theirs || !ours) return '';
      return reader === OURS ? ms(theirs) : `${ms(theirs)}, ×${(theirs.median / ours.median).toFixed(1)}`;
    }),
  ]);
  return table(['page', ...readers.map((reader) => `${reader}, ms`)], rows);
}

/** @param {Run} run */
function qualityTable({ reading: { read } }) {
  const readers = Object.keys(read[0]?.quality ?? {});
  const rows = readers.map((reader) => {
    const all = read.map(({ quality }) => quality[reader]);
    const f1 = all.reduce((sum, it) => sum + (it?.f1 ?? 0), 0) / all.length;
    return [reader, f1.toFixed(1), `${all.filter((it) => it?.exact).length} of ${all.length}`];
  });
  return table(['reader', 'F1', 'pages with the very same blocks'], rows);
}

/** @param {Run} run */
function analysisTable({ reading: { analysis } }) {
  const { made, written } = analysis;
  const head = ['', `a story of ${made.words} words, made up by rule, ms`];
  if (written) head.push(`articles of Euronews, ${written.words} words, ms`);
  const rows = Object.entries(made.times).map(([name, time]) => {
    const theirs = written?.times[name];
    return [name, ms(time), ...(theirs ? [ms(theirs)] : [])];
  });
  return table(head, rows);
}

/** @param {Run} run */
function growthTable({ reading: { growth } }) {
  const rows = Object.entries(growth).map(([series, sizes]) => {
    const [one, ten, hundred] = Object.values(sizes);
    const times = (/** @type {Spread | undefined} */ it) => (it && one ? (it.median / one.median).toFixed(1) : '');
    return [series, one ? ms(one) : '', times(ten), times(hundred)];
  });
  return table(['series', 'ms for 1×', '10×', '100×'], rows);
}

/** @param {Run} run */
function scores({ quality }) {
  if (!quality) return [];
  const rows = quality.flatMap(({ set, ours, floor }) => [
    [set, OURS, ours.F1, ours.speaker, ours.endToEndF1, ours.keyQuotes, ours.summaryKey, ours.summaryR1],
    ['', 'floor; lead', floor.F1, floor.speaker, floor.endToEndF1, floor.keyQuotes, ours.leadKey, ours.leadR1],
  ]);
  return [
    '## Quotes and summaries against labelled articles',
    table(
      ['set', '', 'statements F1', 'speakers', 'end to end F1', 'key quotes', 'summary, key', 'summary, ROUGE-1'],
      rows.map((row) => row.map((it) => String(it ?? ''))),
    ),
  ];
}

/** @param {Spread} spread @param {number} [digits] */
const ms = ({ median, low, high }, digits = 2) =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
