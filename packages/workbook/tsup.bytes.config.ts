import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'tsup';
import { library } from '../../tooling/tsup/preset.js';

/** Takes `x.web.ts` in place of `x.ts` wherever there is one. */
const onTheWeb: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'on-the-web',
  setup(build) {
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const web = join(resolveDir, path.replace(/\.js$/, '.web.ts'));
      return existsSync(web) ? { path: web } : undefined;
    });
  },
};

/** The part that needs no machine: for pages, workers and other runtimes. */
export default {
  ...library,
  entry: ['src/bytes.ts'],
  platform: 'browser',
  esbuildPlugins: [onTheWeb],
  // Beside what tsup.config.ts wrote.
  dts: false,
  clean: false,
};
