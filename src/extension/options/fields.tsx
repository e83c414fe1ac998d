import type { ComponentChildren } from 'preact';
import type { Change } from '../face/use-settings.ts';
import { SCHEMA } from '../platform/schema.ts';
import type { Settings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import { SETTING } from './names.ts';

interface Field<N> {
  name: N;
  settings: Settings;
  change: Change;
}

/** A setting that is a number. */
export function Steps({
  name,
  settings,
  change,
  show,
}: Field<'textSize' | 'summaryLength'> & { show: (value: number) => string }) {
  const { min, max, step } = SCHEMA[name];
  const text = show(settings[name]);
  return (
    <label class="field">
      <span>{t(SETTING[name])}</span>
      <span class="steps">
        <output>{text}</output>
        <input
          type="range"
          name={name}
          aria-valuetext={text}
          {...{ min, max, step }}
          value={settings[name]}
          onInput={(event) => change({ [name]: event.currentTarget.valueAsNumber }, true)}
          onChange={(event) => change({ [name]: event.currentTarget.valueAsNumber })}
        />
      </span>
    </label>
  );
}

/** A setting that is on or off. */
export function Flag({ name, settings, change }: Field<'clean' | 'markQuotes' | 'badge'>) {
  return (
    <Tick name={name} isOn={settings[name]} set={(on) => change({ [name]: on })}>
      {t(SETTING[name])}
    </Tick>
  );
}

/** A box to tick. */
export function Tick({
  name,
  isOn,
  set,
  children,
  ...about
}: {
  name: string;
  isOn: boolean;
  set: (on: boolean) => void;
  children: ComponentChildren;
  lang?: string;
}) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
      <span {...about}>{children}</span>
    </label>
  );
}
