import {
  type ActionPlanManifest,
  type ActionPlanReading,
  actionPlanManifest,
  commonActionPlan,
  type DueBy,
} from '@deepdive/core';
import { type PlanFile, readPlanFile } from '@deepdive/workbook';
import { requireExtension } from '../files/write-output.js';
import { openable } from '../inputs/paths.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { planInWords } from '../planning/plan-in-words.js';
import { planReportExtensions, writePlanReport } from '../planning/write-plan-report.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf } from '../theme-parts.js';

/** The options of `deepdive plan`. */
export interface PlanOptions {
  readonly asOf: string;
  readonly theme?: string;
  readonly dueBy: DueBy;
  readonly limit?: readonly string[];
  readonly report?: readonly string[];
}

/** Which plan a file is read as: the theme's, or one in common columns. */
async function planOf(
  session: Session,
  name: string | undefined,
): Promise<{ readonly plan: ActionPlanManifest; readonly theme: string | null }> {
  if (name === undefined) return { plan: actionPlanManifest(commonActionPlan), theme: null };
  const theme = await session.theme(name);
  if (theme.actionPlan) return { plan: theme.actionPlan, theme: refOf(theme) };
  throw refusal({
    code: 'nothing-to-do',
    says: `${refOf(theme)} asks for no action plan.`,
    expected: 'a theme that does, or none at all for a plan in the usual columns',
  });
}

function requireReading({ reading, path, sheets }: PlanFile, plan: ActionPlanManifest): ActionPlanReading {
  if (reading) return reading;
  const label = (id: string): string => plan.actions.fields.find((field) => field.id === id)?.label ?? id;
  throw refusal({
    code: 'plan-not-found',
    says: `${path} holds no action plan: ${sheets.map(({ sheet, leftOut }) => `sheet "${sheet}": ${leftOut}`).join('; ')}.`,
    expected: `a header row with "${label('action')}" and at least one of "${label('dueOn')}", "${label('lead')}", "${label('status')}", or names like these`,
  });
}

/** `deepdive plan`: what is late, done, contradictory or unreadable in an action plan on a day. */
export async function plan(session: Session, file: string, options: PlanOptions): Promise<ExitStatus> {
  const asOf = dateOption('--as-of', options.asOf);
  const reports = (options.report ?? []).map((path) => ({
    path,
    as: requireExtension(path, planReportExtensions),
  }));
  const asked = await planOf(session, options.theme);
  const path = openable(session.host, file);
  const read = await readPlanFile(path, asked.plan, {
    asOf,
    dueBy: options.dueBy,
    limits: limitsOption(options.limit),
  });
  const reading = requireReading(read, asked.plan);
  for (const report of reports) {
    const written = await writePlanReport(session, report, { ...read, theme: asked.theme, reading });
    session.note(`Wrote ${written.path}.`);
  }
  if (session.json) {
    const { path: _, sha256, sheets, notes } = read;
    session.printJson({ theme: asked.theme, file: { path: file, sha256, sheets, notes }, ...reading });
  } else session.print(planInWords({ ...read, reading }, session));
  // That an action is late is what the plan tells; that it cannot be read or contradicts itself is wrong with the plan.
  return reading.counts.contradictory + reading.counts.unreadable > 0 ? 1 : 0;
}
