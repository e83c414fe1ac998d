import { mount } from '../face/mount.ts';
import { storedSettings } from '../platform/settings.ts';
import { Options } from './options.tsx';

storedSettings().then((stored) => mount(<Options first={stored} />));
