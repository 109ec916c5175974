import { defineConfig } from '@deepdive/core';

/** The themes this checkout works with: the only file outside packages/themes that imports one. */
export default defineConfig({ themes: [] });
