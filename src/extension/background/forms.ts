import { each, isFlag, isRecord, isText, none } from '../platform/forms.ts';
import type { BackgroundMessages, Forms } from '../platform/messages.ts';
import { SCHEMA, type SettingName } from '../platform/schema.ts';

/** What must come with the messages that the background answers. */
export const FORMS: Forms<BackgroundMessages> = {
  wake: none,
  pageIs: each((kind) => isText(kind) && /^[a-z-]+$/.test(kind)),
  setCleanMode: each(isFlag),
  toggleCleanMode: none,
  setLook: each((change) => isRecord(change) && Object.entries(change).every(isSetting)),
};

/** Whether a setting has this name and may have this value. */
const isSetting = ([name, value]: [string, unknown]): boolean =>
  Object.hasOwn(SCHEMA, name) && SCHEMA[name as SettingName].parse(value) !== undefined;
