import { library } from '../../tooling/tsup/preset.js';

export default { ...library, entry: ['src/index.ts', 'src/sqlite/index.ts', 'src/indexeddb/index.ts'] };
