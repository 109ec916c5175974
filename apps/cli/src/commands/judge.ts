import { citation, judgeGrades } from '@deepdive/core';
import { readGrades } from '../inputs/json-file.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';

/** `deepdive judge`: what does not fit among a set of grades. It never says what a grade should be. */
export async function judge(session: Session, name: string, file: string): Promise<ExitStatus> {
  const theme = await session.theme(name);
  if (theme.judgements.length === 0) {
    throw refusal({
      code: 'nothing-to-do',
      says: `${theme.id}@${theme.edition} states no judgements.`,
      expected: 'a theme that does: see `deepdive themes`',
    });
  }
  const { flags, open } = judgeGrades(theme, await readGrades(session.host, file));
  const status = flags.some(({ severity }) => severity === 'mustFix') ? 1 : 0;
  if (session.json) {
    session.printJson({ theme: `${theme.id}@${theme.edition}`, flags, open });
    return status;
  }
  if (flags.length === 0) session.print('Nothing about these grades is out of line with the framework.');
  for (const { says, strength, source } of flags) {
    session.print(
      `${session.paint.title(strength === 'always' ? 'Must fix' : 'Look at')}: ${says}. ${citation(source)}`,
    );
  }
  for (const { says, needs } of open) session.print(`Open: ${says}. Not given: ${needs.join(', ')}.`);
  return status;
}
