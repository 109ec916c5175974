import { library } from '../../tooling/tsup/preset.js';

export default { ...library, entry: ['src/index.ts', 'src/node/index.ts', 'src/node/desk-worker.ts'] };
