import { interfaceLanguage } from '../platform/text.ts';
import { Action } from './action.tsx';

/** A number that goes up and down in steps, between two ends. */
export function Stepper({
  label,
  less,
  more,
  form,
  value,
  range: { min, max, step },
  set,
}: {
  label: string;
  less: string;
  more: string;
  /** How the number is written. */
  form?: Intl.NumberFormatOptions;
  value: number;
  range: { min: number; max: number; step: number };
  set: (value: number) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lie in a row in every browser
    <div class="stepper" role="group" aria-label={label}>
      <Action label={less} icon="less" run={() => set(value - step)} aria-disabled={value <= min} />
      <output>{new Intl.NumberFormat(interfaceLanguage(), form).format(value)}</output>
      <Action label={more} icon="more" run={() => set(value + step)} aria-disabled={value >= max} />
    </div>
  );
}
