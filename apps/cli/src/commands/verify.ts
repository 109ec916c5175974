import {
  counted,
  type IsoDate,
  type SelectionDifference,
  type SelectionVerification,
  verifySelection,
} from '@deepdive/core';
import { readRecord } from '../inputs/json-file.js';
import { mappingOption } from '../inputs/mapping-file.js';
import { namedInputs, openable } from '../inputs/paths.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { earlierStages, sha256 } from '../selecting/earlier-stages.js';
import { readRows } from '../selecting/read-rows.js';
import type { ExitStatus, Session } from '../session.js';
import { wrapped } from '../terminal/layout.js';
import { requireStage } from '../theme-parts.js';

/** The options of `deepdive verify`. */
export interface VerifyCommandOptions {
  readonly mapping?: string;
  readonly limit?: readonly string[];
}

/** `deepdive verify`: runs a selection record again. */
export async function verify(
  session: Session,
  recordPath: string,
  paths: readonly string[],
  options: VerifyCommandOptions,
): Promise<ExitStatus> {
  const record = await readRecord(openable(session.host, recordPath));
  const theme = await session.theme(record.theme);
  requireStage(theme, record.stage);
  const inspectedOn: IsoDate = dateOption(`"inspected" in ${recordPath}`, record.inspected);
  const { submission, records } = await namedInputs(session.host, paths);
  const input = {
    inspectedOn,
    ...(await mappingOption(session.host, options.mapping, theme)),
    limits: limitsOption(options.limit),
  };
  const { rows, inputs } = await readRows(theme, submission, input);
  const given = await Promise.all(records.map(readRecord));
  const { earlier, notes } = earlierStages(
    { theme, rows, inputs, inspectedOn, seed: record.seed },
    record.stage,
    given,
  );
  for (const note of notes) session.note(note);
  // What this program noted about stages it drew itself is no part of what core worked out.
  const asDrawn = { ...record, notes: record.notes.filter((note) => !notes.includes(note)) };
  const verification = verifySelection(asDrawn, theme, rows, sha256, { inputs, earlier });
  if (session.json) session.printJson({ theme: record.theme, stage: record.stage, ...verification });
  else session.print(verificationInWords(verification, record.selected.length, session));
  return verification.same ? 0 : 1;
}

function differenceInWords(difference: SelectionDifference): string {
  switch (difference.kind) {
    case 'theme':
      return `The record is of ${difference.recorded}, not of ${difference.now}.`;
    case 'algorithm':
      return `The record was drawn by ${difference.recorded}; this version has ${difference.now}.`;
    case 'notRun':
      return `The selection cannot be run any more: ${difference.because}`;
    case 'input':
      if (difference.now === null) return `${difference.path} is not the file that was read, or is missing.`;
      return difference.recorded === null
        ? `${difference.path} is not in the record.`
        : `${difference.path} has changed since.`;
    case 'populationDigest':
      return 'What the lists say of the children is not the same.';
    case 'child':
      return difference.chosen === 'inRecordOnly'
        ? `${difference.child} is in the record and is not selected now.`
        : `${difference.child} is selected now and is not in the record.`;
    case 'part':
      return `The record's ${difference.part} are not what comes out now.`;
  }
}

function verificationInWords(
  { same, sameChildren, differences }: SelectionVerification,
  selected: number,
  session: Session,
): string {
  const { good, bad, doubtful } = session.paint;
  const children = counted(selected, 'child', 'children');
  if (same) return good(`The same ${children}, and nothing differs.`);
  return [
    sameChildren
      ? doubtful(`The same ${children}, though something differs:`)
      : bad('Not the same children:'),
    ...differences.map((each) => wrapped(`- ${differenceInWords(each)}`, session.width)),
  ].join('\n');
}
