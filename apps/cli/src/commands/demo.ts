import { join } from 'node:path';
import { dayInWords, type IsoDate } from '@deepdive/core';
import { inspectionOf, recordInspection } from '../demo/demo-inspection.js';
import { type DemoOptions, demoPlan } from '../demo/demo-plan.js';
import {
  checkAuthority,
  type DemoRun,
  type DemoStep,
  dateMilestones,
  makeUpAuthority,
  selectStages,
  workbookOf,
  writeForms,
} from '../demo/demo-steps.js';
import type { WrittenFile } from '../files/write-output.js';
import type { ExitStatus, Session } from '../session.js';
import { wrapped } from '../terminal/layout.js';
import { refOf } from '../theme-parts.js';

/**
 * `deepdive demo`: the main job on made-up data, from a workbook with faults to reports, dates, selected children and
 * forms. The faults are planted, so finding them is no failure.
 */
export async function demo(session: Session, folder: string, options: DemoOptions): Promise<ExitStatus> {
  const plan = await demoPlan(session, options);
  const run: DemoRun = { session, demo: plan, folder };
  const files: WrittenFile[] = [];
  const show = (heading: string, { says, files: ofStep }: DemoStep): void => {
    files.push(...ofStep);
    if (session.json) return;
    const paths = ofStep.map(({ path }) => path);
    session.print(`${session.paint.title(`── ${heading} ──`)}\n\n${says}\n`);
    if (paths.length > 0) session.print(`${wrapped(`Wrote ${paths.join(', ')}`, session.width)}\n`);
  };
  show('1. A made-up local authority', await makeUpAuthority(run));
  const checked = await checkAuthority(run);
  show('2. What its workbook lacks', checked);
  show(
    `3. An inspection notified on ${dayInWords(plan.notified.slice(0, 10) as IsoDate)}`,
    await dateMilestones(run),
  );
  show('4. The children selected', await selectStages(run));
  show('5. The tracking tool', await writeForms(run));
  show('6. The same in the web app', await recordInspection(run));
  if (session.json) {
    const { counts } = checked.result;
    session.printJson({
      theme: refOf(plan.theme),
      notified: plan.notified,
      inspected: plan.inspectedOn,
      counts,
      files,
    });
  } else session.print(whatNext(run));
  return 0;
}

/** What to try next: the same steps on one's own. */
function whatNext(run: DemoRun): string {
  const { demo: plan, session } = run;
  const theme = refOf(plan.theme);
  const workbook = workbookOf(run);
  const stage = plan.stages[0]?.stage;
  return [
    session.paint.title('── Try next ──'),
    '',
    'Go on with the inspection in your browser:',
    `  deepdive serve ${inspectionOf(run)}`,
    `Mend a cell in ${workbook} and check it again:`,
    `  deepdive check ${theme} ${workbook} --inspected ${plan.inspectedOn} --show-values`,
    ...(stage === undefined
      ? []
      : [
          'See that a selection can be run again:',
          `  deepdive verify ${join(run.folder, `selection-${stage}.json`)} ${workbook}`,
        ]),
    'Read what the theme states, with its sources:',
    `  deepdive show ${theme}`,
  ].join('\n');
}
