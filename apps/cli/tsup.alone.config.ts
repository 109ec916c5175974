import type { Options } from 'tsup';
import { application } from '../../tooling/tsup/preset.js';

/** The program itself, what every command works with, and the command that people wait for. */
export const alone = {
  bin: 'src/bin.ts',
  session: 'src/session.ts',
  'commands/check': 'src/commands/check.ts',
};

/** What is loaded later, if at all, stays where it is: the command that is asked for, and packages as they are installed. */
const loadedLater: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'loaded-later',
  setup(build) {
    build.onResolve(
      { filter: /^(@deepdive\/|\.\/(commands|completion)\/|\.\/session\.js$)/ },
      ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined),
    );
  },
};

/**
 * One file each, with what it needs of core and workbook: Node takes longer to find and open a file than to run what is
 * in it, and reads the whole of a package whatever is asked of it.
 */
export default {
  ...application(alone),
  splitting: false,
  noExternal: [/^@deepdive\/(core|workbook)$/],
  esbuildPlugins: [loadedLater],
  esbuildOptions: (options) => {
    options.conditions = ['@deepdive/source'];
  },
  // Beside what tsup.config.ts wrote.
  clean: false,
} satisfies Options;
