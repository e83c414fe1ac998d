import type { SettingName } from '../platform/settings.ts';
import { interfaceLanguage, t } from '../platform/text.ts';
import { SETTING } from './names.ts';

/** The names of settings, as a sentence lists them. */
export const listed = (names: SettingName[]): string =>
  new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(names.map((name) => t(SETTING[name])));
