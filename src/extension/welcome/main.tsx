import { mount } from '../face/mount.ts';
import { explainSample } from './sample.ts';
import { Welcome } from './welcome.tsx';

mount(<Welcome {...(await explainSample())} />);
