import {
  capitalised,
  citation,
  claimInWords,
  dayInWords,
  explanationInWords,
  type OutcomeTruth,
  type PlacedExplanation,
  type PlacedOutcome,
  type Source,
  type ThemeManifest,
  type ToldPart,
  truthInWords,
} from '@deepdive/core';
import { Assumed } from '../assumptions/assumed.js';
import { withReadings } from '../assumptions/readings.js';
import type { Here } from '../here.js';
import { Facts, Tag } from '../page/table.js';
import type { FamiliesInForce } from './families-in-force.js';
import { familyStanding, StandingTag } from './standing.js';

function toneOf(truth: OutcomeTruth): 'green' | 'grey' | 'amber' {
  if (truth === true) return 'green';
  return truth === false ? 'grey' : 'amber';
}

function Part({ part: { says, truth, told, details, parts } }: { readonly part: ToldPart }) {
  return (
    <li>
      {says}: <Tag tone={toneOf(truth)}>{told}</Tag>
      {details.length === 0 ? null : (
        <ul class="plain small">
          {details.map((each) => (
            <li>{capitalised(each)}</li>
          ))}
        </ul>
      )}
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((each) => (
            <Part part={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Why({ of, theme }: { readonly of: PlacedOutcome; readonly theme: ThemeManifest }) {
  return (
    <ul>
      <Part part={explanationInWords(of, theme)} />
    </ul>
  );
}

function SourceLine({ of }: { readonly of: Source }) {
  return <p class="source">{citation(of)}</p>;
}

/** Why a family stands where it does: every part with its number, its days and the rows it rests on. */
export function FamilyPage({
  here,
  theme,
  told,
  explained: { verdict, eligible, indicators, claim },
  isWhole,
  path,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly told: FamiliesInForce;
  readonly explained: PlacedExplanation;
  /** Whether indicators that were not identified are shown as well. */
  readonly isWhole: boolean;
  readonly path: string;
}) {
  const { asOf, readings } = told;
  const problems = theme.outcomePlan?.problems ?? [];
  const titleOf = (id: string): string => problems.find((each) => each.id === id)?.title ?? id;
  const assumed = withReadings(theme, readings).filter(({ id }) => verdict.assumptions.includes(id));
  return (
    <>
      <p>
        <StandingTag of={familyStanding(verdict, asOf)} />
      </p>
      <Facts
        of={[
          ['As of', dayInWords(asOf)],
          ['Claim', capitalised(claimInWords(verdict))],
          [
            'Engaged',
            verdict.engagedOn === null ? 'On a day that is not known' : dayInWords(verdict.engagedOn),
          ],
          ['Problems', verdict.problems.map(titleOf).join(', ') || 'None identified'],
          [
            'Eligible',
            <>
              {capitalised(truthInWords(verdict.eligible))}. {eligible.says}{' '}
              <span class="source">{citation(eligible.source)}</span>
            </>,
          ],
        ]}
      />
      {verdict.missing.length === 0 ? null : (
        <>
          <h2>What is missing</h2>
          <ul>
            {verdict.missing.map((each) => (
              <li>{capitalised(each)}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.blockedBy.length === 0 ? null : (
        <>
          <h2>What stands in the way</h2>
          <ul>
            {verdict.blockedBy.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.flags.length === 0 ? null : (
        <>
          <h2>To note</h2>
          <ul>
            {verdict.flags.map((each) => (
              <li>{capitalised(each)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>Indicators</h2>
      <p>
        Rows are cited by sheet and row of the submitted files; a question mark follows a row that a blank
        leaves open.{' '}
        {isWhole ? (
          <a href={`${path}?on=${asOf}`}>Leave out indicators that were not identified</a>
        ) : (
          <a href={`${path}?on=${asOf}&all=yes`}>Show indicators that were not identified as well</a>
        )}
      </p>
      {indicators.length === 0 ? <p>No indicator was identified.</p> : null}
      {indicators.map((each) => (
        <>
          <h3>
            {each.code} {each.headline}
          </h3>
          <p>
            {each.says} <span class="small">({titleOf(each.problem)})</span>
          </p>
          <h4>Identified on the day of engagement</h4>
          <Why of={each.identified} theme={theme} />
          {each.progress === null ? null : (
            <>
              <h4>Progress{each.sustained === '' ? '' : `, sustained: ${each.sustained}`}</h4>
              <Why of={each.progress} theme={theme} />
            </>
          )}
          <SourceLine of={each.source} />
        </>
      ))}
      {claim.length === 0 ? null : <h2>What a claim needs besides</h2>}
      {claim.map(({ says, expect, source }) => (
        <>
          <h3>{says}</h3>
          <Why of={expect} theme={theme} />
          <SourceLine of={source} />
        </>
      ))}
      <h2>Assumptions</h2>
      {assumed.length === 0 ? <p>No assumption influenced this.</p> : <Assumed here={here} of={assumed} />}
      <p>
        <a href="/assumptions?show=followed">Choose another reading</a>
      </p>
    </>
  );
}
