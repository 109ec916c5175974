import { counted, criterionShown } from '@deepdive/core';
import { answer } from '../answer.js';
import type { Begun } from '../begun.js';
import type { Asked } from '../here.js';
import { Select } from '../page/fields.js';
import { Figures } from '../page/table.js';
import { evidenceIn, trackingIn } from '../record/evidence.js';
import { casesOf } from '../record/selections.js';
import { coverageOf } from './coverage.js';
import { criteriaOf } from './criteria.js';
import { EvidenceTable } from './evidence-table.js';

/** What was recorded, to be filtered, and what is not yet evidenced. */
export async function overviewPage(c: Asked, at: Begun) {
  const { here, theme } = at;
  const criteria = criteriaOf(at);
  const [evidence, cases, tools] = [
    await evidenceIn(here.store),
    await casesOf(here.store, theme),
    await trackingIn(here.store),
  ];
  const covered = coverageOf(criteria, theme, cases, evidence, tools);
  const [criterion, child, state] = ['criterion', 'child', 'moderated'].map(
    (name) => c.req.query(name) ?? '',
  );
  const chosen = cases.find(({ ref }) => ref === child)?.child;
  const shown = evidence.filter(
    ({ evidence: each }) =>
      (criterion === '' || each.criteria.includes(criterion ?? '')) &&
      (chosen === undefined || (each.about.kind === 'child' && each.about.child === chosen)) &&
      (state === '' || (each.moderated === null) === (state === 'no')),
  );
  return answer(
    c,
    { title: 'Evidence' },
    <>
      <h1>Evidence</h1>
      <Figures
        of={[
          ['Pieces of evidence', evidence.length],
          ['Criteria with none', covered.filter(({ total }) => total === 0).length, 'amber'],
          ['Not moderated', evidence.filter(({ evidence: { moderated } }) => moderated === null).length],
        ]}
      />
      <p>
        <a class="button" href="/evidence/new">
          Record evidence
        </a>
        <a class="button second" href="/coverage">
          What is not yet covered
        </a>
        {theme.tool ? (
          <a class="button second" href="/tracking">
            Tracking tools
          </a>
        ) : null}
        <a class="button second" href="/meetings">
          Meetings
        </a>
        <a class="button second" href="/criteria">
          Criteria
        </a>
      </p>
      <h2>What was recorded</h2>
      {evidence.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <>
          <form method="get" action="/evidence" class="filter">
            <Select
              name="criterion"
              label="Criterion"
              value={criterion}
              none="All"
              choices={criteria.map(({ ref }) => ({ value: ref, label: criterionShown(ref) }))}
            />
            <Select
              name="child"
              label="Child"
              value={child}
              none="All"
              choices={cases.map((each) => ({ value: each.ref, label: each.child }))}
            />
            <Select
              name="moderated"
              label="Moderated"
              value={state}
              none="All"
              choices={[
                { value: 'no', label: 'Not yet' },
                { value: 'yes', label: 'Moderated' },
              ]}
            />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          {shown.length === 0 ? (
            <p>Nothing fits.</p>
          ) : (
            <EvidenceTable
              caption={counted(shown.length, 'piece of evidence', 'pieces of evidence')}
              held={shown}
            />
          )}
        </>
      )}
    </>,
  );
}
