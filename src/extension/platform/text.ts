import type messages from '../../../_locales/en/messages.json';
import browser from './browser.ts';

export type MessageName = keyof typeof messages;

/** A visible string in the browser's language, with its placeholders filled in order. */
export function t(name: MessageName, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(
    name,
    values.map((value) =>
      typeof value === 'number' ? new Intl.NumberFormat(interfaceLanguage()).format(value) : value,
    ),
  );
}

/** BCP 47 language of our own texts, for dates, numbers and the `lang` of our pages; with the browser's region where they agree. */
export function interfaceLanguage(): string {
  const language = browser.i18n.getMessage('language' satisfies MessageName);
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === language ? browsers : language;
}
