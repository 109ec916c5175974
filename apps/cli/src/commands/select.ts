import { type PersonalChoice, selectChildren } from '@deepdive/core';
import { requireExtension, writeOutput } from '../files/write-output.js';
import { readRecord } from '../inputs/json-file.js';
import { mappingOption } from '../inputs/mapping-file.js';
import { namedInputs } from '../inputs/paths.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { wholeNumberOption } from '../options/numbers.js';
import { pairOption } from '../options/pairs.js';
import { type Draw, earlierStages, sha256 } from '../selecting/earlier-stages.js';
import { readRows } from '../selecting/read-rows.js';
import { recordInWords } from '../selecting/record-in-words.js';
import type { ExitStatus, Session } from '../session.js';
import { requireStage } from '../theme-parts.js';

/** The options of `deepdive select`. */
export interface SelectCommandOptions {
  readonly stage: string;
  readonly inspected: string;
  readonly seed: string;
  readonly count?: string;
  readonly stratify?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly mapping?: string;
  readonly limit?: readonly string[];
  readonly output?: string;
  readonly sheet?: string;
}

const choices = (option: string, given: readonly string[] | undefined): readonly PersonalChoice[] =>
  (given ?? []).map((each) => {
    const [child, because] = pairOption(option, each, ':', 'ID:REASON, such as "EX-001:known to the team"');
    return { child, because };
  });

const fieldsNamed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');

/** `deepdive select`: runs one stage of case selection and records it. */
export async function select(
  session: Session,
  name: string,
  paths: readonly string[],
  options: SelectCommandOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const stage = requireStage(theme, options.stage);
  const { output, sheet, seed } = options;
  if (output !== undefined) requireExtension(output, ['.json']);
  if (sheet !== undefined) requireExtension(sheet, ['.html']);
  const inspectedOn = dateOption('--inspected', options.inspected);
  const { submission, records } = await namedInputs(session.host, paths);
  const input = {
    inspectedOn,
    ...(await mappingOption(session.host, options.mapping, theme)),
    limits: limitsOption(options.limit),
  };
  const draw: Draw = { theme, inspectedOn, seed, ...(await readRows(theme, submission, input)) };
  const { earlier, notes } = earlierStages(draw, stage.id, await Promise.all(records.map(readRecord)));
  for (const note of notes) session.note(note);
  const drawn = selectChildren(theme, draw.rows, sha256, {
    stage: stage.id,
    inspectedOn,
    seed,
    ...(options.count === undefined ? {} : { count: wholeNumberOption('--count', options.count, 0) }),
    ...(options.stratify === undefined ? {} : { stratify: fieldsNamed(options.stratify) }),
    include: choices('--include', options.include),
    exclude: choices('--exclude', options.exclude),
    inputs: draw.inputs,
    earlier,
  });
  const record = { ...drawn, notes: [...drawn.notes, ...notes] };
  const read = [...draw.inputs.map(({ path }) => path), ...records];
  if (output !== undefined) {
    await writeOutput(session, output, `${JSON.stringify(record, null, 2)}\n`, read);
    session.note(`Wrote ${output}.`);
  }
  if (sheet !== undefined) {
    const { selectionSheet } = await import('@deepdive/handouts');
    await writeOutput(session, sheet, selectionSheet(record, theme), read);
    session.note(`Wrote ${sheet}.`);
  }
  if (session.json) session.printJson(record);
  else {
    session.print(recordInWords(record, stage, session));
    if (output === undefined) {
      session.note('Keep the record with -o RECORD.json: `deepdive verify` runs it again.');
    }
  }
  return 0;
}
