#!/usr/bin/env node
import { importConfig } from './config/import-config.js';
import { run } from './run.js';

/** A reader that closes early (`deepdive show … | head`) is no failure. */
function endQuietlyWhenUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

endQuietlyWhenUnread(process.stdout);
endQuietlyWhenUnread(process.stderr);

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  importConfig,
  builtThemes: async () => {
    const { readBuiltThemes } = await import('./config/built-themes.js');
    return readBuiltThemes(new URL('./themes/', import.meta.url));
  },
});
