import { grouped } from '@deepdive/core';
import type { Session } from '../session.js';
import type { WrittenFile } from './write-output.js';

/** Says what was written: one line a file, or with `--json` one document that begins with what is given. */
export function reportWritten(
  session: Session,
  about: Readonly<Record<string, unknown>>,
  files: readonly WrittenFile[],
): void {
  if (session.json) session.printJson({ ...about, files });
  else for (const file of files) session.print(`Wrote ${file.path} (${grouped(file.bytes)} bytes)`);
}
