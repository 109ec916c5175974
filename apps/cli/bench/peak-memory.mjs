// Loaded before a command (`node --import`): writes the most memory its process held, in megabytes, to the file that
// PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.PEAK_MEMORY;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
