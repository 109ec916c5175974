import { join } from 'node:path';
import { counted } from '@deepdive/core';
import { referencePages } from '@deepdive/reference';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import type { ExitStatus, Session } from '../session.js';

/** `deepdive reference`: a page for each theme, its pictures, and an index. */
export async function reference(
  session: Session,
  folder: string,
  names: readonly string[],
): Promise<ExitStatus> {
  const themes =
    names.length === 0
      ? (await session.themes()).registry.themes
      : await Promise.all(names.map((name) => session.theme(name)));
  const files: WrittenFile[] = [];
  for (const { path, content } of referencePages(themes)) {
    files.push(await writeOutput(session, join(folder, path), content));
  }
  if (session.json) session.printJson({ files });
  else
    session.print(
      `Wrote ${counted(files.length, 'file')} into ${folder}; begin with ${join(folder, 'README.md')}.`,
    );
  return 0;
}
