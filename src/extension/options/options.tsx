import { Choice } from '../face/choice.tsx';
import { useStatus } from '../face/status.ts';
import { useSettings } from '../face/use-settings.ts';
import type { StoredSettings } from '../platform/settings.ts';
import { interfaceLanguage, t } from '../platform/text.ts';
import { Flag, Steps, Tick } from './fields.tsx';
import { listed } from './listed.ts';
import { KEPT } from './names.ts';
import { Originals } from './originals.tsx';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Transfer } from './transfer.tsx';

/** Everything that can be set. */
export function Options({ first }: { first: StoredSettings }) {
  const [said, say] = useStatus();
  const [{ settings, mended, refused }, change] = useSettings(first, say);
  const field = { settings, change };
  const { keep } = settings;
  return (
    <>
      <header>
        <p class="wordmark">Verbatim</p>
        <h1>{t('options')}</h1>
        {refused && <p class="trouble">{t('storageRefused')}</p>}
        {mended.length > 0 && <p class="trouble">{t('settingsMended', listed(mended))}</p>}
      </header>
      <main>
        <Section id="look" title={t('look')}>
          <Flag name="clean" {...field} />
          <Choice name="theme" value={settings.theme} set={change} />
          <Choice name="face" value={settings.face} set={change} />
          <Steps name="textSize" {...field} show={percent} />
          <Choice name="lineWidth" value={settings.lineWidth} set={change} />
          <Choice name="lineHeight" value={settings.lineHeight} set={change} />
        </Section>
        <Preview settings={settings} />
        <Section id="keep" title={t('keep')}>
          {Object.entries(KEPT).map(([kind, name]) => (
            <Tick
              key={kind}
              name={`keep-${kind}`}
              isOn={keep[kind as keyof typeof keep]}
              set={(on) => change({ keep: { ...keep, [kind]: on } })}
            >
              {t(name)}
            </Tick>
          ))}
        </Section>
        <Section id="originals" title={t('originals')}>
          <Originals {...field} />
        </Section>
        <Section id="popup" title={t('popupAndCopying')}>
          <Steps name="summaryLength" {...field} show={number} />
          <Choice name="citationStyle" value={settings.citationStyle} set={change} />
          <Choice name="copyFormat" value={settings.copyFormat} set={change} />
          <Flag name="markQuotes" {...field} />
          <Flag name="badge" {...field} />
        </Section>
        <Section id="shortcuts" title={t('shortcuts')}>
          <Shortcuts />
        </Section>
        <Section id="data" title={t('yourData')}>
          <p>{t('yourDataText')}</p>
          <Transfer {...field} say={say} />
        </Section>
      </main>
      <p class="status" role="status">
        {said}
      </p>
    </>
  );
}

const percent = (value: number) => new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(value / 100);

const number = (value: number) => new Intl.NumberFormat(interfaceLanguage()).format(value);
