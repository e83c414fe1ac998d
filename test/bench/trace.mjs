// What loading a page costs, by the browser's own trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU

/** @typedef {{ name: string, ts: number, pid: number, tid: number, dur?: number, tdur?: number, args: { data?: { url?: string, documentLoaderURL?: string } } }} TraceEvent times in microseconds */

const CATEGORIES = ['devtools.timeline', 'toplevel', 'loading', 'extensions', 'blink.user_timing'];

/**
 * Opens a page under a trace, and closes it again.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {() => Promise<import('puppeteer-core').Page>} open resolves when all is to be traced that is wanted
 */
export async function traceLoad(browser, url, open) {
  const witness = await browser.newPage();
  await witness.tracing.start({ categories: CATEGORIES });
  const page = await open();
  const trace = await witness.tracing.stop();
  await page.close();
  await witness.close();
  return costOf(JSON.parse(new TextDecoder().decode(trace)).traceEvents, url);
}

/**
 * Milliseconds of processor time on the page's main thread: what extensions take of it before the first paint shows, and the longest task.
 * @param {TraceEvent[]} events
 * @param {string} url
 */
function costOf(events, url) {
  const start = events.findLast(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  if (!start) throw new Error(`No trace of ${url}`);
  const own = events
    .filter(({ ts, pid, tid }) => ts >= start.ts && pid === start.pid && tid === start.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const painted = own.find(({ name }) => name === 'firstPaint')?.ts;
  if (painted === undefined) throw new Error(`${url} was not painted`);
  const before = outermost(own.filter((event) => event.ts < painted && isExtensions(event)));
  const tasks = outermost(own.filter(({ name }) => /\bRunTask$/.test(name)));
  return { before: before.reduce((sum, event) => sum + cost(event), 0), longest: Math.max(...tasks.map(cost)) };
}

/** Putting an extension's script in, with a world for it, and whatever runs of it. @param {TraceEvent} event */
const isExtensions = ({ name, args }) =>
  name.startsWith('ScriptInjection') ||
  (/^(?:EvaluateScript|FunctionCall)$/.test(name) && !!args.data?.url?.startsWith('chrome-extension:'));

/** Those that do not lie within another one. @param {TraceEvent[]} events in the order of their start */
function outermost(events) {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    const isOuter = ts >= end;
    if (isOuter) end = ts + dur;
    return isOuter;
  });
}

/** @param {TraceEvent} event */
const cost = ({ dur = 0, tdur = dur }) => tdur / 1000;
