import { citation, type OutcomeNode, outcomeProse, type ThemeManifest } from '@deepdive/core';
import { Facts } from '../page/table.js';
import { type NestedLine, nestedLines } from './nested-lines.js';

function Lines({ of }: { readonly of: readonly NestedLine[] }) {
  return (
    <ul>
      {of.map(({ says, under }) => (
        <li>
          {says}
          {under.length === 0 ? null : <Lines of={under} />}
        </li>
      ))}
    </ul>
  );
}

function Outcome({ of, theme }: { readonly of: OutcomeNode; readonly theme: ThemeManifest }) {
  return <Lines of={nestedLines(outcomeProse(of, theme))} />;
}

function Indicators({ theme, problem }: { readonly theme: ThemeManifest; readonly problem: string }) {
  return (
    <>
      {theme.outcomes
        .filter((each) => each.problem === problem)
        .map((each) => (
          <details>
            <summary>
              {each.code} {each.headline}: {each.says}
            </summary>
            <div class="inside">
              <p>
                <strong>Identified when</strong>
              </p>
              <Outcome of={each.identified} theme={theme} />
              <p>
                <strong>
                  Significant progress{each.sustained === '' ? '' : `, sustained: ${each.sustained}`}
                </strong>
              </p>
              <Outcome of={each.progress} theme={theme} />
              <p class="source">{citation(each.source)}</p>
            </div>
          </details>
        ))}
    </>
  );
}

/** Who is eligible, the indicators of each problem part by part, and what a claim needs. */
export function OutcomesPart({ theme }: { readonly theme: ThemeManifest }) {
  const plan = theme.outcomePlan;
  if (plan === null) return null;
  return (
    <>
      <p>
        {plan.eligible.says} <span class="source">{citation(plan.eligible.source)}</span>
      </p>
      {plan.problems.map(({ id, title, evidence, acceptsJudgement, source }) => (
        <>
          <h3>{title}</h3>
          <Facts
            of={[
              ['Evidence', evidence],
              [
                'Judgement',
                acceptsJudgement
                  ? 'A recorded professional judgement can take the place of the progress printed'
                  : 'No professional judgement takes the place of the progress printed',
              ],
              ['Source', citation(source)],
            ]}
          />
          <Indicators theme={theme} problem={id} />
        </>
      ))}
      {plan.claim.length === 0 ? null : <h3>What a claim needs besides</h3>}
      {plan.claim.map(({ says, expect, source }) => (
        <details>
          <summary>{says}</summary>
          <div class="inside">
            <Outcome of={expect} theme={theme} />
            <p class="source">{citation(source)}</p>
          </div>
        </details>
      ))}
    </>
  );
}
