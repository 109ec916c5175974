import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm'],
  target: 'es2022',
  sourcemap: true,
  clean: true,
  external: [/^@deepdive\//],
};

/** Builds a package from `src/index.ts`; its declarations are checked against the built packages it imports. */
export const library = defineConfig({
  ...shared,
  entry: ['src/index.ts'],
  dts: { compilerOptions: { customConditions: [] } },
});

/** Builds a program from named entries; splitting lets each command load only what it needs. */
export function application(entry: Record<string, string>): Options {
  return { ...shared, entry, platform: 'node', splitting: true };
}
