import { resolveTimeline } from '@deepdive/core';
import type {
  InspectionReport,
  ReportedAssumption,
  ReportedCriterion,
  ReportedGrades,
  ReportedMeasure,
  ReportedSelection,
} from '@deepdive/handouts';
import { digest } from '@deepdive/workspace';
import { assumptionsOf, followedAssumptions } from '../assumptions/readings.js';
import type { Begun } from '../begun.js';
import { coverageOf } from '../evidence/coverage.js';
import { criteriaOf } from '../evidence/criteria.js';
import { heldJudgements } from '../judgement/held-judgements.js';
import { listStates } from '../lists/list-states.js';
import { statementsIn } from '../measures/statements.js';
import { measuresTaken } from '../measures/taken.js';
import { planOn } from '../plan/plan-now.js';
import { evidenceIn, trackingIn } from '../record/evidence.js';
import { casesOf, recordFile, selectionsOf } from '../record/selections.js';
import { submissionsOf } from '../record/submissions.js';
import type { RowsInForce } from '../selection/rows-in-force.js';
import { today } from '../timeline/today.js';

async function selectionsReported({ here, theme }: Begun): Promise<readonly ReportedSelection[]> {
  return (await selectionsOf(here.store, theme)).map(({ record, state, swaps, by, at }) => ({
    record,
    state,
    numberOfSwaps: swaps.length,
    digest: digest(recordFile(record)),
    by,
    at,
  }));
}

async function criteriaReported(at: Begun): Promise<readonly ReportedCriterion[]> {
  const { here, theme } = at;
  const [cases, evidence, tools] = [
    await casesOf(here.store, theme),
    await evidenceIn(here.store),
    await trackingIn(here.store),
  ];
  return coverageOf(criteriaOf(at), theme, cases, evidence, tools).map(({ criterion, byCase, total }) => ({
    criterion,
    pieces: total,
    children: byCase.filter((pieces) => pieces > 0).length,
  }));
}

async function gradesReported({ here }: Begun): Promise<ReportedGrades | null> {
  const { judgements, version } = await heldJudgements(here.store);
  return version === 0 ? null : judgements;
}

async function measuresReported(at: Begun, rows: RowsInForce): Promise<readonly ReportedMeasure[]> {
  if (at.theme.measures.length === 0) return [];
  const statements = await statementsIn(at.here.store);
  return (await measuresTaken(at, at.inspection.inspectedOn, rows)).map((result) => {
    const written = statements.get(result.id)?.written;
    if (written === undefined || written.says === null) return { result, wording: null };
    const { says, because, by, at: when } = written;
    return { result, wording: { says, because, by, at: when } };
  });
}

function assumptionsReported({ here, theme }: Begun): readonly ReportedAssumption[] {
  const followed = new Set(followedAssumptions(theme).map(({ id }) => id));
  return assumptionsOf(theme, here.themes).map((assumption) => {
    const chosen = here.readings.get(assumption.id)?.chosen;
    const isKnown = chosen !== undefined && Object.hasOwn(assumption.choices, chosen.reading);
    return { assumption, chosen: isKnown ? chosen : null, isFollowed: followed.has(assumption.id) };
  });
}

/** When the plan is due, where the timeline tells. */
function planDue({ theme, inspection }: Begun): string | null {
  const due = theme.actionPlan?.due ?? null;
  if (due === null) return null;
  return resolveTimeline(theme, inspection).milestones.find(({ id }) => id === due)?.due ?? null;
}

/** All that the report tells, taken from the record as it stands. */
export async function reportOf(at: Begun, rows: RowsInForce): Promise<InspectionReport> {
  const { here, theme, inspection } = at;
  const asOf = today(here);
  const plan = await planOn(here.store, theme, asOf);
  const { area, notified, inspectedOn, events } = inspection;
  return {
    theme,
    area,
    notified,
    inspectedOn,
    events,
    asOf,
    lists: (await listStates(here, theme)).map(
      ({ list, submission, rows: count, mustFix, check, missing }) => ({
        list,
        version: submission?.number ?? null,
        rows: count,
        mustFix,
        check,
        missing,
      }),
    ),
    versions: (await submissionsOf(here.store)).map(({ number, listedOn, files, by, at: when }) => ({
      version: number,
      listedOn,
      files,
      by,
      at: when,
    })),
    selections: await selectionsReported(at),
    criteria: await criteriaReported(at),
    grades: await gradesReported(at),
    measures: await measuresReported(at, rows),
    plan: plan.actions.length === 0 ? null : { reading: plan.reading, due: planDue(at) },
    assumptions: assumptionsReported(at),
    head: here.head,
  };
}
