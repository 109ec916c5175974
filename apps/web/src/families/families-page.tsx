import {
  capitalised,
  counted,
  dayInWords,
  type FamilyVerdict,
  grouped,
  type IsoDate,
  type ThemeManifest,
} from '@deepdive/core';
import { Assumed } from '../assumptions/assumed.js';
import { withReadings } from '../assumptions/readings.js';
import { Bars, exactly } from '../charts/bars.js';
import type { Here } from '../here.js';
import { type Errors, Line, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Figures, Table } from '../page/table.js';
import { listName } from '../themes/words.js';
import { familyRef } from './family-ref.js';
import { allStandings, type FamilyStanding, familyStanding, StandingTag, standings } from './standing.js';
import type { ToldFamilies } from './told-families.js';

/** Which families are looked at. */
export interface FamiliesLook {
  readonly on: IsoDate;
  /** Empty for all. */
  readonly standing: FamilyStanding | '';
  /** The id of a problem; empty for all. */
  readonly problem: string;
  /** Counts from 1. */
  readonly page: number;
}

/** Families shown at once. */
const perPage = 50;

/** The address of families looked at so. */
function addressOf({ on, standing, problem, page }: FamiliesLook): string {
  const query = new URLSearchParams({ on });
  if (standing !== '') query.set('standing', standing);
  if (problem !== '') query.set('problem', problem);
  if (page > 1) query.set('page', String(page));
  return `/families?${query.toString()}`;
}

const problemTitle = ({ outcomePlan }: ThemeManifest, problem: string): string =>
  outcomePlan?.problems.find(({ id }) => id === problem)?.title ?? problem;

/** What nobody may overlook before reading on: lists that are missing, rows that belong to no family. */
function Gaps({
  theme,
  told: { notHandedOver, strays },
}: {
  readonly theme: ThemeManifest;
  readonly told: ToldFamilies;
}) {
  if (notHandedOver.length + strays.length === 0) return null;
  const nameOf = (id: string): string => {
    const list = theme.lists.find((each) => each.id === id);
    return list ? listName(list) : id;
  };
  return (
    <div class="note red">
      <p>What is not known counts neither for nor against a family.</p>
      <ul>
        {notHandedOver.map((list) => (
          <li>Not handed over: {listName(list)}</li>
        ))}
        {strays.map(({ list, rows }) => (
          <li>
            {nameOf(list)}: {counted(rows, 'row belongs', 'rows belong')} to no family
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The day asked of, kept as people go from page to page. */
export function DayLine({ on, errors }: { readonly on: string; readonly errors?: Errors | undefined }) {
  return <Line name="on" type="date" label="As of" value={on} errors={errors} />;
}

function Filter({
  theme,
  look,
  errors,
}: {
  readonly theme: ThemeManifest;
  readonly look: FamiliesLook;
  readonly errors: Errors;
}) {
  return (
    <form method="get" action="/families" class="filter">
      <DayLine on={look.on} errors={errors} />
      <Select
        name="standing"
        label="Where they stand"
        value={look.standing}
        none="Anywhere"
        choices={allStandings.map((value) => ({ value, label: standings[value].says }))}
      />
      <Select
        name="problem"
        label="Problem"
        value={look.problem}
        none="Any problem"
        choices={(theme.outcomePlan?.problems ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <button type="submit" class="second">
        Show
      </button>
    </form>
  );
}

function Found({
  here,
  theme,
  told,
  look,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly told: ToldFamilies;
  readonly look: FamiliesLook;
}) {
  const found = told.verdicts
    .map((verdict) => ({ verdict, standing: familyStanding(verdict, told.asOf) }))
    .filter(
      ({ verdict, standing }) =>
        (look.standing === '' || standing === look.standing) &&
        (look.problem === '' || verdict.problems.includes(look.problem)),
    )
    .sort((a, b) => allStandings.indexOf(a.standing) - allStandings.indexOf(b.standing));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(look.page, pages);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  if (found.length === 0) return <p>No family stands so.</p>;
  return (
    <>
      <Table
        id="families"
        caption={
          pages === 1
            ? counted(found.length, 'family', 'families')
            : `${grouped(found.length)} families, page ${page} of ${pages}`
        }
        columns={[
          'Family',
          'Stands',
          'Engaged',
          'Problems',
          look.standing === 'near' ? 'The one item' : 'Missing',
        ]}
        rows={shown.map(({ verdict, standing }) => [
          <a href={`/families/${familyRef(here.salt, verdict.family)}?on=${told.asOf}`}>{verdict.family}</a>,
          <>
            <StandingTag of={standing} />
            {verdict.claimableOn === null ? null : (
              <span class="small"> since {dayInWords(verdict.claimableOn)}</span>
            )}
          </>,
          verdict.engagedOn === null ? 'Not known' : dayInWords(verdict.engagedOn),
          verdict.problems.map((problem) => problemTitle(theme, problem)).join(', '),
          <Missing of={verdict} />,
        ])}
      />
      {pages === 1 ? null : (
        <nav aria-label="Pages of families">
          <p>
            {page > 1 ? (
              <a class="crumb" href={addressOf({ ...look, page: page - 1 })}>
                Page {page - 1}
              </a>
            ) : null}{' '}
            {page < pages ? (
              <a class="crumb" href={addressOf({ ...look, page: page + 1 })}>
                Page {page + 1}
              </a>
            ) : null}
          </p>
        </nav>
      )}
    </>
  );
}

/** Missing items shown in a table; the family's own page has them all. */
const mostMissing = 2;

function Missing({ of: { missing } }: { readonly of: FamilyVerdict }) {
  const [only] = missing;
  if (only === undefined) return <>Nothing</>;
  if (missing.length === 1) return <>{capitalised(only)}</>;
  return (
    <ul>
      {missing.slice(0, mostMissing).map((each) => (
        <li>{capitalised(each)}</li>
      ))}
      {missing.length > mostMissing ? <li>and {missing.length - mostMissing} more</li> : null}
    </ul>
  );
}

/** All families: how many stand where, which of them are looked at, where each stands and what it lacks. */
export function FamiliesPage({
  here,
  theme,
  told,
  look,
  errors,
  sought,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly told: ToldFamilies;
  readonly look: FamiliesLook;
  readonly errors: Errors;
  /** The family that was looked for in vain. */
  readonly sought: string;
}) {
  const { verdicts, asOf, readings } = told;
  const standing = verdicts.map((verdict) => familyStanding(verdict, asOf));
  const number = (of: FamilyStanding): number => standing.filter((each) => each === of).length;
  const chosen = withReadings(theme, readings).filter(({ id }) => Object.hasOwn(readings, id));
  return (
    <>
      <Figures
        of={[
          ['Families', grouped(verdicts.length)],
          ['Claimable', grouped(number('claimable')), 'green'],
          ['One item short', grouped(number('near')), 'amber'],
          ['More than one item short', grouped(number('blocked'))],
        ]}
      />
      <Gaps theme={theme} told={told} />
      <p>
        <a class="button" href="/families/audit">
          Audit sample
        </a>
        <a class="button second" href="/assumptions?show=followed">
          Readings in use
        </a>
        <a class="button second" href={`/families/families.csv?on=${asOf}`}>
          Download as a table (.csv)
        </a>
        <a class="button second" href={`/families/families.html?on=${asOf}`}>
          Download to print
        </a>
      </p>
      <h2>Families</h2>
      <Filter theme={theme} look={look} errors={errors} />
      <Found here={here} theme={theme} told={told} look={look} />
      <h2>Find a family</h2>
      <Form here={here} action="/families/find">
        <input type="hidden" name="on" value={asOf} />
        <Line
          name="family"
          label="Family"
          hint="As the list of families writes it"
          errors={errors}
          value={sought}
          spelled={false}
        />
        <button type="submit" class="second">
          Find
        </button>
      </Form>
      <h2>All families together</h2>
      <Bars
        id="standings"
        title="Where families stand"
        of="Standing"
        figure="Families"
        bars={allStandings.map((each) => exactly(standings[each].says, number(each)))}
      />
      <Bars
        id="problems"
        title="Problems of families, identified on the day of engagement"
        of="Problem"
        figure="Families"
        bars={(theme.outcomePlan?.problems ?? []).map(({ id, title }) =>
          exactly(title, verdicts.filter(({ problems }) => problems.includes(id)).length),
        )}
      />
      {chosen.length === 0 ? null : (
        <>
          <h2>Read as</h2>
          <Assumed here={here} of={chosen} />
        </>
      )}
    </>
  );
}
