import type { Settings } from '../platform/settings.ts';
import { CHOICES, type Chosen } from './choices.ts';

/** A setting that is one of some words, with its label. */
export function Choice<K extends Chosen>({
  name,
  value,
  set,
}: {
  name: K;
  value: Settings[K];
  set: (change: Partial<Settings>) => void;
}) {
  const { label, values } = CHOICES[name];
  return (
    <label class="choice">
      <span>{label()}</span>
      <select name={name} value={value} onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}>
        {Object.entries<() => string>(values).map(([it, called]) => (
          <option key={it} value={it}>
            {called()}
          </option>
        ))}
      </select>
    </label>
  );
}
