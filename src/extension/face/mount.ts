import { type ComponentChild, render } from 'preact';
import { interfaceLanguage, t } from '../platform/text.ts';

/** Shows a page of ours, in the reader's language and its direction. */
export function mount(view: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = t('direction');
  document.title = t('name');
  render(view, document.body);
}
