import { mount } from '../face/mount.ts';
import { Popup } from './popup.tsx';

mount(<Popup />);
