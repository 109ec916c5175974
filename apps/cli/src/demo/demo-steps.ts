import { join } from 'node:path';
import {
  type CheckResult,
  counted,
  resolveTimeline,
  type SelectionRecord,
  selectChildren,
} from '@deepdive/core';
import { calendar, formDocument, formPage, selectionSheet, timelinePage } from '@deepdive/handouts';
import { makeAuthority } from '@deepdive/synthetic';
import { checkWorkbooks, writeTemplate } from '@deepdive/workbook';
import { FindingLog } from '../checking/finding-log.js';
import { resultInWords } from '../checking/result-in-words.js';
import { writeReport } from '../checking/write-report.js';
import { trackingFormOf } from '../commands/forms.js';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import { openable } from '../inputs/paths.js';
import { plantedWhere } from '../sample/planted-where.js';
import { type Draw, earlierStages, sha256 } from '../selecting/earlier-stages.js';
import { readRows } from '../selecting/read-rows.js';
import { recordInWords } from '../selecting/record-in-words.js';
import type { Session } from '../session.js';
import { requireStage } from '../theme-parts.js';
import { timelineInWords } from '../timeline/timeline-in-words.js';
import type { Demo } from './demo-plan.js';

/** Where the steps of a worked example write. */
export interface DemoRun {
  readonly session: Session;
  readonly demo: Demo;
  readonly folder: string;
}

/** What one step did. */
export interface DemoStep {
  /** For the person who watches. */
  readonly says: string;
  readonly files: readonly WrittenFile[];
}

/** Draws the made-up rows and the children. */
export const seed = 1;
/** How many of the made-up rows hold a fault. */
const faultRate = 0.02;
const problemsShown = 4;

/** The workbook that the made-up authority sends. */
export const workbookOf = ({ folder }: DemoRun): string => join(folder, 'authority.xlsx');

async function written(
  { session, folder }: DemoRun,
  contents: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const [name, content] of contents) files.push(await writeOutput(session, join(folder, name), content));
  return files;
}

/** Makes up an authority with planted faults and writes its workbook. */
export async function makeUpAuthority(run: DemoRun): Promise<DemoStep> {
  const { theme, inspectedOn, children } = run.demo;
  const authority = makeAuthority(theme, { inspectedOn, children, seed, faults: faultRate });
  const rows = [...authority.lists.values()].reduce((sum, ofList) => sum + ofList.length, 0);
  return {
    says: `${counted(children, 'invented child', 'invented children')} in ${counted(rows, 'row')} of ${counted(theme.lists.length, 'list')}, with ${counted(authority.faults.length, 'planted fault')}.`,
    files: await written(run, [
      ['authority.xlsx', await writeTemplate(theme, authority.lists)],
      ['authority.faults.json', plantedWhere(authority.faults, theme)],
    ]),
  };
}

/** Checks the workbook and writes the reports. */
export async function checkAuthority(run: DemoRun): Promise<DemoStep & { readonly result: CheckResult }> {
  const { session, demo, folder } = run;
  const { theme, inspectedOn } = demo;
  const submission = [openable(session.host, workbookOf(run))];
  const log = new FindingLog();
  const files: WrittenFile[] = [];
  const result = await checkWorkbooks(theme, submission, {
    inspectedOn,
    onFinding: (finding) => log.add(finding),
  });
  const checked = { result, log, theme, submission };
  for (const as of ['.html', '.xlsx', '.json'] as const) {
    files.push(await writeReport(session, { path: join(folder, `report${as}`), as }, checked));
  }
  log.close();
  return {
    says: resultInWords(result, theme, { group: 'rule', top: problemsShown }, session),
    files,
    result,
  };
}

/** Dates the milestones and writes the calendar. */
export async function dateMilestones(run: DemoRun): Promise<DemoStep> {
  const { session, demo } = run;
  if (demo.theme.timeline.length === 0) return { says: 'The theme states no milestones.', files: [] };
  const resolved = resolveTimeline(demo.theme, { notified: demo.notified });
  return {
    says: timelineInWords(resolved, session),
    files: await written(run, [
      ['timeline.ics', calendar(resolved)],
      ['timeline.html', timelinePage(resolved, demo.theme)],
    ]),
  };
}

/** Selects children stage by stage and writes the records and the sheets to print. */
export async function selectStages(run: DemoRun): Promise<DemoStep> {
  const { session, demo } = run;
  const { theme, inspectedOn } = demo;
  const read = await readRows(theme, [openable(session.host, workbookOf(run))], { inspectedOn });
  const draw: Draw = { theme, inspectedOn, seed: String(seed), ...read };
  const records: SelectionRecord[] = [];
  const texts: string[] = [];
  const files: WrittenFile[] = [];
  for (const { stage, count, stratify = [] } of demo.stages) {
    const { earlier, notes } = earlierStages(draw, stage, records);
    const drawn = selectChildren(theme, draw.rows, sha256, {
      stage,
      inspectedOn,
      seed: draw.seed,
      ...(count === undefined ? {} : { count }),
      stratify,
      inputs: draw.inputs,
      earlier,
    });
    const record = { ...drawn, notes: [...drawn.notes, ...notes] };
    records.push(record);
    texts.push(recordInWords(record, requireStage(theme, stage), session));
    files.push(
      ...(await written(run, [
        [`selection-${stage}.json`, `${JSON.stringify(record, null, 2)}\n`],
        [`selection-${stage}.html`, selectionSheet(record, theme)],
      ])),
    );
  }
  return { says: texts.length === 0 ? 'The theme states no selection.' : texts.join('\n\n'), files };
}

/** Writes the tracking tool. */
export async function writeForms(run: DemoRun): Promise<DemoStep> {
  const { session, demo } = run;
  if (!demo.theme.tool) return { says: 'The theme states no tracking tool.', files: [] };
  const form = await trackingFormOf(session, demo.theme);
  const questions = counted(demo.theme.tool.questions.length, 'question');
  return {
    says: `${demo.theme.tool.title}: ${questions}, for Word and for the browser.`,
    files: await written(run, [
      ['tracking-tool.docx', await formDocument(form)],
      ['tracking-tool.html', formPage(form)],
    ]),
  };
}
