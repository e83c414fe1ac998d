import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';

/**
 * How the work grows, as an SVG: both axes logarithmic, so that linear growth is parallel to the dotted line.
 * @param {Record<string, Record<string, { median: number }>>} growth milliseconds by series and size
 * @returns {string}
 */
export function growthChart(growth) {
  const { document } = new JSDOM('').window;
  const points = Object.entries(growth).flatMap(([series, sizes]) =>
    Object.entries(sizes).map(([size, { median }]) => ({ series, size: Number(size), ms: median })),
  );
  const first = Math.min(...points.map(({ ms }) => ms));
  const linear = [1, 10, 100].map((size) => ({ size, ms: first * size }));
  const labels = apart(points.filter(({ size }) => size === 100));
  const svg = Plot.plot({
    document,
    width: 760,
    height: 420,
    marginLeft: 60,
    marginRight: 220,
    style: { fontFamily: 'system-ui, sans-serif', fontSize: '12px', background: 'white', color: '#1d1b18' },
    x: { type: 'log', label: 'Size', ticks: [1, 10, 100], tickFormat: (size) => `${size}×` },
    y: { type: 'log', label: 'Milliseconds', ticks: [0.1, 1, 10, 100, 1000], grid: true, tickFormat: '~g' },
    marks: [
      Plot.line(linear, { x: 'size', y: 'ms', stroke: '#999', strokeDasharray: '2 4' }),
      Plot.line(points, { x: 'size', y: 'ms', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: 'ms', fill: 'series', r: 3 }),
      Plot.text(labels, { x: 'size', y: 'ms', text: 'series', fill: 'series', textAnchor: 'start', dx: 8 }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}

/** Times lower than this, in proportion, would have their labels on each other. */
const APART = 1.5;

/** Moves labels up where they would overlap. @template {{ ms: number }} T @param {T[]} points @returns {T[]} */
function apart(points) {
  let lowest = 0;
  return points
    .toSorted((a, b) => a.ms - b.ms)
    .map((point) => {
      lowest = Math.max(point.ms, lowest * APART);
      return { ...point, ms: lowest };
    });
}
