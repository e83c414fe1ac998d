import { mount } from '../face/mount.ts';
import { storedSettings } from '../platform/settings.ts';
import { Options } from './options.tsx';

mount(<Options first={await storedSettings()} />);
