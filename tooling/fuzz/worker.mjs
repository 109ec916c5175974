// A process of fuzz.mjs: takes a seed, tells what became of its file, takes the next.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , module = '', place = ''] = process.argv;
const { attempt } = await import(pathToFileURL(module).href);
const folder = mkdtempSync(join(place, 'files-'));
/** What the process holds before it has read a file. */
const megabytes = () => process.resourceUsage().maxRSS / 1024;
const atFirst = megabytes();
process.on('message', async (seed) => {
  try {
    process.send?.({ seed, outcome: await attempt(seed, folder), megabytes: megabytes() - atFirst });
  } catch (error) {
    process.send?.({ seed, outcome: 'fails', because: error instanceof Error ? error.stack : String(error) });
  }
});
process.send?.('ready');
