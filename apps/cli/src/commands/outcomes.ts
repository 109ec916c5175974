import {
  type AuditSample,
  auditSample,
  compileOutcomes,
  type FamilyVerdict,
  familyCounts,
  isNearClaim,
  type OutcomeEvaluator,
  type PlacedExplanation,
  placedExplanation,
} from '@deepdive/core';
import { mappingOption } from '../inputs/mapping-file.js';
import { namedInputs } from '../inputs/paths.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { wholeNumberOption } from '../options/numbers.js';
import { chosenReadings } from '../outcomes/chosen-readings.js';
import { evidenceInWords } from '../outcomes/evidence-in-words.js';
import { familiesInWords } from '../outcomes/families-in-words.js';
import type { OutcomesResult } from '../outcomes/outcomes-result.js';
import { type Families, readFamilies } from '../outcomes/read-families.js';
import { outcomesReports, writeOutcomesReport } from '../outcomes/write-outcomes-report.js';
import { refusal } from '../refusal.js';
import { sha256 } from '../selecting/earlier-stages.js';
import type { ExitStatus, Session } from '../session.js';
import { rowProgress } from '../terminal/progress.js';
import { refOf, requireOutcomes } from '../theme-parts.js';

/** The options of `deepdive outcomes`. */
export interface OutcomesCommandOptions {
  readonly asOf: string;
  readonly family?: readonly string[];
  readonly near?: boolean;
  readonly audit?: string;
  readonly seed?: string;
  readonly choose?: readonly string[];
  readonly mapping?: string;
  readonly limit?: readonly string[];
  readonly report?: readonly string[];
  readonly top: string;
}

async function tellAll(
  session: Session,
  { households }: Families,
  evaluator: OutcomeEvaluator,
): Promise<readonly FamilyVerdict[]> {
  const progress = await rowProgress(session.host);
  try {
    const verdicts: FamilyVerdict[] = [];
    for (const household of households) {
      verdicts.push(evaluator.verdict(household));
      if (verdicts.length % 1000 === 0) progress.rows({ sheet: 'families', rows: verdicts.length });
    }
    return verdicts;
  } finally {
    progress.stop();
  }
}

/** The audit that was asked for, if any. */
function auditAsked(
  { audit, seed }: OutcomesCommandOptions,
  theme: string,
  verdicts: readonly FamilyVerdict[],
): AuditSample | null {
  if (audit === undefined) return null;
  const count = wholeNumberOption('--audit', audit, 1);
  return auditSample(verdicts, { theme, seed: seed ?? '', count }, sha256);
}

function explained(
  { households, placeOf }: Families,
  evaluator: OutcomeEvaluator,
  families: readonly string[],
  everyIndicator: boolean,
): readonly PlacedExplanation[] {
  return families.map((family) => {
    const household = households.find(family);
    if (household !== null)
      return placedExplanation(evaluator.explain(household, { everyIndicator }), placeOf);
    throw refusal({
      code: 'family-unknown',
      says: 'No row of the list of families names the family that --family asks for.',
      expected: 'the id of a family as the list writes it',
    });
  });
}

/** `deepdive outcomes`: which families can be claimed for, which are one item short, and why. */
export async function outcomes(
  session: Session,
  name: string,
  paths: readonly string[],
  options: OutcomesCommandOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const plan = requireOutcomes(theme);
  const reports = outcomesReports(options.report);
  const asOf = dateOption('--as-of', options.asOf);
  const top = wholeNumberOption('--top', options.top, 0);
  if (options.audit !== undefined && options.seed === undefined) {
    throw refusal({
      code: 'option-missing',
      says: '--seed is missing.',
      expected: '--seed <N>: what the draw of an audit starts from, stated beforehand',
    });
  }
  const { settings } = await session.themes();
  const readings = chosenReadings(theme, settings, options.choose);
  const { submission } = await namedInputs(session.host, paths);
  const input = {
    inspectedOn: asOf,
    ...(await mappingOption(session.host, options.mapping, theme)),
    limits: limitsOption(options.limit),
  };
  // A reading that is not one is refused before anything is read.
  compileOutcomes(theme, { asOf, readings });
  const families = await readFamilies(session, theme, submission, input);
  const evaluator = compileOutcomes(theme, { asOf, readings, terms: families.households.terms });
  const asked = options.family ?? [];
  const explanations = explained(families, evaluator, asked, true);
  const verdicts =
    asked.length > 0
      ? explanations.map(({ verdict }) => verdict)
      : await tellAll(session, families, evaluator);
  const audit = auditAsked(options, refOf(theme), verdicts);
  const result: OutcomesResult = {
    theme: refOf(theme),
    asOf,
    readings: evaluator.readings,
    inputs: families.inputs,
    counts: familyCounts(verdicts, asOf),
    notHandedOver: families.notHandedOver.map(({ id }) => id),
    strays: families.households.strays,
    families: options.near === true ? verdicts.filter(isNearClaim) : verdicts,
    audit,
    explanations: [...explanations, ...explained(families, evaluator, audit?.families ?? [], false)],
  };
  const read = families.inputs.map(({ path }) => path);
  for (const report of reports) await writeOutcomesReport(session, report, result, theme, read);
  if (session.json) session.printJson(result);
  else {
    const shown = asked.length > 0 ? [] : [familiesInWords(result, theme, top, session)];
    const packs = result.explanations.map((each) => evidenceInWords(each, theme, session));
    session.print([...shown, ...packs].join('\n\n'));
  }
  const isWhole = !families.notHandedOver.some(({ id }) => id === plan.households.members);
  return isWhole && result.strays.length === 0 && result.counts.notFollowed === 0 ? 0 : 1;
}
