import { useRef } from 'preact/hooks';
import type { Quote } from '../../reading/quotes/quote.ts';
import { t } from '../platform/text.ts';
import { Action } from './action.tsx';
import { useStory } from './story.ts';
import { inTextOrder } from './summary.ts';

/** From quote to quote in the page, in the text's order, round and round. */
export function Walk() {
  const { findings, show } = useStory();
  const at = useRef<number | null>(null);
  const quotes = findings.quotes.flatMap(({ parts }) => (parts[0] ? { parts, first: parts[0] } : []));
  quotes.sort((a, b) => inTextOrder(a.first, b.first));
  const go = (from: number) => {
    at.current = (from + quotes.length) % quotes.length;
    const parts: Quote['parts'] = quotes[at.current]?.parts ?? [];
    show(parts, t('quotePosition', at.current + 1, quotes.length));
  };
  return (
    <div class="walk">
      <Action label={t('previousQuote')} icon="previous" letter="p" run={() => go((at.current ?? 0) - 1)} />
      <Action label={t('nextQuote')} icon="next" letter="n" run={() => go((at.current ?? -1) + 1)} />
    </div>
  );
}
