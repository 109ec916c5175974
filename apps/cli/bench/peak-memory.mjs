// Loaded before a command (`node --import`): writes the most memory its process held, in megabytes, to the file that
// PEAK_MEMORY names, and the time its own code took of a processor, in milliseconds, to the file that USER_TIME names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime } = process.resourceUsage();
  const { PEAK_MEMORY, USER_TIME } = process.env;
  if (PEAK_MEMORY) writeFileSync(PEAK_MEMORY, String(maxRSS / 1024));
  if (USER_TIME) writeFileSync(USER_TIME, String(userCPUTime / 1000));
});
