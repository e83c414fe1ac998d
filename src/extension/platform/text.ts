import type messages from '../../../_locales/en/messages.json';
import browser from './browser.ts';

export type MessageName = keyof typeof messages;

/** A visible string in the browser's language, with its placeholders filled in order. */
export function t(name: MessageName, ...values: (string | number)[]): string {
  const numbers = new Intl.NumberFormat(interfaceLanguage());
  return browser.i18n.getMessage(
    name,
    values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
  );
}

/** BCP 47 language of the browser's own interface, for dates, numbers and the `lang` of our pages. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
