import { resolve } from 'node:path';
import { counted, idInWords, type ThemeManifest } from '@deepdive/core';
import { refusal } from '../refusal.js';
import { applies, casesOf, requireCases } from '../requests/cases.js';
import { filesInFolder } from '../requests/files-in-folder.js';
import { type MatchedFiles, matchFiles } from '../requests/match-files.js';
import type { ExitStatus, Session } from '../session.js';
import { requestsText } from '../show/part-texts.js';
import { table } from '../terminal/layout.js';
import { refOf } from '../theme-parts.js';

/** The options of `deepdive requests`. */
export interface RequestsOptions {
  readonly when?: readonly string[];
  readonly folder?: string;
}

/** `deepdive requests`: what is asked for, or which files of a folder answer it. */
export async function requests(
  session: Session,
  name: string,
  { when = [], folder }: RequestsOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  if (theme.requests.length === 0) {
    throw refusal({
      code: 'nothing-to-do',
      says: `${refOf(theme)} states no requests.`,
      expected: 'a theme that does: see `deepdive themes`',
    });
  }
  const cases = requireCases(theme, 'requests', when);
  return folder === undefined
    ? listRequests(session, theme, cases)
    : checkFolder(session, theme, cases, folder);
}

function listRequests(session: Session, theme: ThemeManifest, cases: readonly string[]): ExitStatus {
  const applying = theme.requests.filter((request) => applies(request, cases));
  const others = casesOf(theme.requests).filter((each) => !cases.includes(each));
  if (session.json) {
    session.printJson({ theme: refOf(theme), when: cases, requests: applying, otherCases: others });
    return 0;
  }
  session.print(requestsText(applying, session));
  for (const each of others) {
    const further = theme.requests.filter(({ onlyWhen }) => onlyWhen === each);
    session.note(
      `${counted(further.length, 'more request')} (${further.map(({ number }) => number).join(', ')}) with --when "${each}".`,
    );
  }
  return 0;
}

async function checkFolder(
  session: Session,
  theme: ThemeManifest,
  cases: readonly string[],
  folder: string,
): Promise<ExitStatus> {
  const files = await filesInFolder(resolve(session.host.cwd, folder), folder);
  const matched = matchFiles(theme.requests, files, (request) => applies(request, cases));
  if (session.json) session.printJson({ theme: refOf(theme), folder, when: cases, ...matched });
  else session.print(matchedText(matched, session));
  return matched.missing.length + matched.unknownNumber.length > 0 ? 1 : 0;
}

function matchedText(
  { matched, missing, notNumbered, unknownNumber }: MatchedFiles,
  session: Session,
): string {
  const { title, good, bad, doubtful } = session.paint;
  const part = (heading: string, header: readonly string[], rows: readonly (readonly string[])[]): string =>
    `${title(heading)}\n${table(header, rows, session, '  ')}`;
  return [
    missing.length === 0
      ? good('Nothing is missing.')
      : bad(
          part(
            `Missing: ${counted(missing.length, 'item')}`,
            ['Item', 'Agency', 'What'],
            missing.map((each) => [each.number, idInWords(each.agency), each.title]),
          ),
        ),
    ...(unknownNumber.length === 0
      ? []
      : [
          part(
            `Unknown number: ${counted(unknownNumber.length, 'file')}`,
            ['File', 'Number', 'Nearest'],
            unknownNumber.map((each) => [each.path, each.number, each.nearest ?? '']),
          ),
        ]),
    ...(notNumbered.length === 0
      ? []
      : [
          doubtful(
            part(
              `Not numbered: ${counted(notNumbered.length, 'file')}`,
              ['File'],
              notNumbered.map((path) => [path]),
            ),
          ),
        ]),
    ...(matched.length === 0
      ? []
      : [
          part(
            `Matched: ${counted(matched.length, 'item')}`,
            ['Item', 'What', 'Files'],
            matched.map((each) => [each.number, each.title, each.files.join('; ')]),
          ),
        ]),
  ].join('\n\n');
}
