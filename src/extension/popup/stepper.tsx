import { Action } from './action.tsx';

/** A number that goes up and down in steps, between two ends. */
export function Stepper({
  label,
  less,
  more,
  shown,
  value,
  range: { min, max, step },
  set,
}: {
  label: string;
  less: string;
  more: string;
  /** The number as readers see it. */
  shown: string;
  value: number;
  range: { min: number; max: number; step: number };
  set: (value: number) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lie in a row in every browser
    <div class="stepper" role="group" aria-label={label}>
      <Action label={less} icon="less" run={() => set(value - step)} aria-disabled={value <= min} />
      <output>{shown}</output>
      <Action label={more} icon="more" run={() => set(value + step)} aria-disabled={value >= max} />
    </div>
  );
}
