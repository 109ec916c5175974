import { library } from '../../tooling/tsup/preset.js';

// The declarations of both entries; what `bytes.js` does is built from the web's modules, by tsup.bytes.config.ts.
export default {
  ...library,
  dts: { entry: ['src/index.ts', 'src/bytes.ts'], compilerOptions: { customConditions: [] } },
};
