import { application } from '../../tooling/tsup/preset.js';

export default application({ bin: 'src/bin.ts' });
