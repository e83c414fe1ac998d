import { mount } from '../face/mount.ts';
import { explainSample } from './sample.ts';
import { Welcome } from './welcome.tsx';

explainSample().then((sample) => mount(<Welcome {...sample} />));
