import { render } from 'preact';
import { interfaceLanguage, t } from '../platform/text.ts';
import { Popup } from './popup.tsx';

const language = interfaceLanguage();
document.documentElement.lang = language;
document.documentElement.dir = t('direction');
render(<Popup />, document.body);
