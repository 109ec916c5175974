import { diffThemes } from '@deepdive/core';
import type { ExitStatus, Session } from '../session.js';
import { differenceInWords } from '../show/difference.js';

/** `deepdive diff`: what changed between two editions or themes. */
export async function diff(session: Session, before: string, after: string): Promise<ExitStatus> {
  const difference = diffThemes(await session.theme(before), await session.theme(after));
  if (session.json) session.printJson(difference);
  else session.print(differenceInWords(difference, session));
  return 0;
}
