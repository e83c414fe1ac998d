import { useRef, useState } from 'preact/hooks';
import type { Change } from '../face/use-settings.ts';
import { parseSettings } from '../platform/schema.ts';
import type { Settings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';
import { fromFile, toFile } from './file.ts';
import { listed } from './listed.ts';

/** Settings to a file, from a file, and back to their defaults. What goes over them all can be undone. */
export function Transfer({
  settings,
  change,
  say,
}: {
  settings: Settings;
  change: Change;
  say: (words: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [before, setBefore] = useState<Settings | null>(null);
  const replace = async (all: Settings, words: string) => {
    setBefore(settings);
    say(words);
    await change(all);
  };
  const load = async (file: File | undefined) => {
    const found = fromFile((await file?.text().catch(() => '')) ?? '');
    if ('problem' in found) say(t(found.problem));
    else
      await replace(found.settings, found.mended.length > 0 ? t('importedPart', listed(found.mended)) : t('imported'));
  };
  return (
    <div class="row">
      <button type="button" class="action" onClick={() => save(toFile(settings))}>
        {t('exportSettings')}
      </button>
      <button type="button" class="action" onClick={() => input.current?.click()}>
        {t('importSettings')}
      </button>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        ref={input}
        onChange={async ({ currentTarget }) => {
          await load(currentTarget.files?.[0]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="action" onClick={() => replace(parseSettings({}).settings, t('resetDone'))}>
        {t('resetSettings')}
      </button>
      {before && (
        <button
          type="button"
          class="action"
          onClick={async () => {
            setBefore(null);
            say(t('undone'));
            await change(before);
          }}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'verbatim-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}
