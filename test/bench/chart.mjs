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
  const svg = Plot.plot({
    document,
    width: 760,
    height: 420,
    marginLeft: 60,
    marginRight: 220,
    style: { fontFamily: 'system-ui, sans-serif', fontSize: '12px', background: 'white', color: '#1d1b18' },
    x: { type: 'log', label: 'Size', ticks: [1, 10, 100], tickFormat: (size) => `${size}×` },
    y: { type: 'log', label: 'Milliseconds', grid: true, tickFormat: '~g' },
    marks: [
      Plot.line(linear, { x: 'size', y: 'ms', stroke: '#999', strokeDasharray: '2 4' }),
      Plot.line(points, { x: 'size', y: 'ms', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: 'ms', fill: 'series', r: 3 }),
      Plot.text(
        points.filter(({ size }) => size === 100),
        Plot.dodgeY({ x: 'size', text: 'series', fill: 'series', textAnchor: 'start', dx: 8 }),
      ),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}
