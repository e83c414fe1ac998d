import { mount } from '../face/mount.ts';
import { Popup } from './popup.tsx';
import { look } from './view.ts';

mount(<Popup first={look()} />);
