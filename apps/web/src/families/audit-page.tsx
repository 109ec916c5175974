import { counted, dayInWords, type ThemeManifest } from '@deepdive/core';
import { Assumed } from '../assumptions/assumed.js';
import { withReadings } from '../assumptions/readings.js';
import type { Here } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Table } from '../page/table.js';
import type { DrawnAudit } from './audit.js';
import { DayLine } from './families-page.js';
import { familyRef } from './family-ref.js';

/** What is written in the form of an audit. */
export interface WrittenAudit {
  readonly on: string;
  readonly seed: string;
  readonly count: string;
  readonly because: string;
}

function Drawn({
  here,
  theme,
  audit: { sample, asOf, readings, inputs, because, by, at },
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly audit: DrawnAudit;
}) {
  const titleOf = (id: string): string =>
    theme.outcomePlan?.problems.find((each) => each.id === id)?.title ?? id;
  return (
    <>
      <p>
        {by}, {at.slice(0, 16).replace('T', ' ')} UTC
      </p>
      <Table
        id="audited"
        caption={`Drawn: ${sample.families.length} of ${sample.population} claimable families`}
        columns={[{ title: 'No.', numeric: true }, 'Family', 'Evidence']}
        rowHeader={1}
        rows={sample.families.map((family, place) => [
          place + 1,
          family,
          <a href={`/families/${familyRef(here.salt, family)}?on=${asOf}`}>
            Evidence<span class="small"> ({place + 1})</span>
          </a>,
        ])}
      />
      <Table
        id="audit-strata"
        caption="Spread over the combinations of problems"
        columns={['Problems', { title: 'Claimable', numeric: true }, { title: 'Drawn', numeric: true }]}
        rows={sample.strata.map(({ problems, families, drawn }) => [
          problems.map(titleOf).join(' and ') || 'None',
          families,
          drawn,
        ])}
      />
      <h2>The record</h2>
      <Facts
        of={[
          ['As of', dayInWords(asOf)],
          ['Seed', sample.seed],
          ['Algorithm', sample.algorithm],
          [
            'Read as',
            <Assumed
              here={here}
              plain
              of={withReadings(theme, readings).filter(({ id }) => Object.hasOwn(readings, id))}
            />,
          ],
          [
            'Files',
            <ul class="plain">
              {inputs.map(({ path, sha256 }) => (
                <li>
                  {path} <span class="digest small">{sha256}</span>
                </li>
              ))}
            </ul>,
          ],
          ...(because === '' ? [] : [['Drawn again because', because] as const]),
        ]}
      />
      <p>
        <a class="button second" href="/families/audit/verify">
          Verify: draw it again
        </a>
      </p>
    </>
  );
}

/** The audit sample: how it is drawn, and the one that was. */
export function AuditPage({
  here,
  theme,
  held,
  written,
  errors,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly held: { readonly audit: DrawnAudit; readonly version: number } | null;
  readonly written: WrittenAudit;
  readonly errors: Errors;
}) {
  return (
    <>
      <p class="lead">
        Claimable families are drawn over the combinations of their problems in proportion. The same seed and
        the same lists give the same families.
      </p>
      {held ? <Drawn here={here} theme={theme} audit={held.audit} /> : null}
      <h2>{held ? 'Draw again' : 'Draw a sample'}</h2>
      <Form here={here} action="/families/audit" seen={held?.version ?? 0} says="Drawing…">
        <DayLine on={written.on} errors={errors} />
        <Line
          name="seed"
          label="Seed"
          hint="Any number or text that was stated before anyone saw the lists"
          errors={errors}
          value={written.seed}
        />
        <Line name="count" type="number" label="How many families" errors={errors} value={written.count} />
        {held ? (
          <Line
            name="because"
            label="Why is it drawn again?"
            hint="It is kept in the record"
            errors={errors}
            value={written.because}
          />
        ) : null}
        <button type="submit" class={held ? 'second' : undefined}>
          {held ? 'Draw again' : 'Draw the sample'}
        </button>
      </Form>
    </>
  );
}

/** Whether an audit can be drawn again as it is recorded. */
export function AuditVerification({
  audit,
  differences,
}: {
  readonly audit: DrawnAudit;
  readonly differences: readonly string[];
}) {
  if (differences.length === 0) {
    return (
      <div class="note green">
        <p>
          Drawn again from the lists with seed {audit.sample.seed}: the same{' '}
          {counted(audit.sample.families.length, 'family', 'families')}.
        </p>
      </div>
    );
  }
  return (
    <div class="note red">
      <p>Drawn again, it is not the same:</p>
      <ul>
        {differences.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </div>
  );
}
