#!/usr/bin/env node
// The command itself is built; this file is there before, so that an installed checkout knows the command by its name.
await import(new URL('dist/bin.js', import.meta.url).href);
