import { type CriterionManifest, citation, criterionShown } from '@deepdive/core';
import { answer } from '../answer.js';
import type { Begun } from '../begun.js';
import type { Asked } from '../here.js';
import { NotesAbout } from '../notes/notes-about.js';
import { Facts, Table } from '../page/table.js';
import { evidenceIn, trackingIn } from '../record/evidence.js';
import { notesIn } from '../record/notes.js';
import { casesOf } from '../record/selections.js';
import { coverageOf } from './coverage.js';
import { CoverageTable } from './coverage-table.js';
import { criteriaOf } from './criteria.js';
import { EvidenceTable } from './evidence-table.js';

/** How far each criterion is evidenced, child by child. */
export async function coveragePage(c: Asked, at: Begun) {
  const { here, theme } = at;
  const cases = await casesOf(here.store, theme);
  const covered = coverageOf(
    criteriaOf(at),
    theme,
    cases,
    await evidenceIn(here.store),
    await trackingIn(here.store),
  );
  return answer(
    c,
    { title: 'Coverage', back: ['/evidence', 'evidence'] },
    <>
      <h1>What is covered</h1>
      <p>An answer in a tracking tool counts as a piece of evidence for each criterion of its question.</p>
      <CoverageTable covered={covered} cases={cases} />
    </>,
  );
}

/** The criteria of the theme and of the frameworks it extends. */
export function criteriaPage(c: Asked, at: Begun) {
  return answer(
    c,
    { title: 'Criteria', back: ['/evidence', 'evidence'] },
    <>
      <h1>Criteria</h1>
      {criteriaOf(at).length === 0 ? (
        <p>The theme states no criteria.</p>
      ) : (
        <Table
          id="criteria"
          caption="In our own words, with the place in the publication"
          columns={['Criterion', 'What it asks', 'Source']}
          rows={criteriaOf(at).map(({ ref, summary, source }) => [
            <a href={`/criteria/${ref}`}>{criterionShown(ref)}</a>,
            summary ?? 'Named and not printed',
            citation(source),
          ])}
        />
      )}
    </>,
  );
}

/** One criterion, with the evidence and the notes about it. */
export async function criterionPage(c: Asked, at: Begun, criterion: CriterionManifest) {
  const { here, theme } = at;
  const evidence = (await evidenceIn(here.store)).filter(({ evidence: { criteria } }) =>
    criteria.includes(criterion.ref),
  );
  const questions = (theme.tool?.questions ?? []).filter(({ criteria }) => criteria.includes(criterion.ref));
  return answer(
    c,
    { title: criterionShown(criterion.ref), back: ['/criteria', 'the criteria'] },
    <>
      <h1>{criterionShown(criterion.ref)}</h1>
      <p class="lead">{criterion.summary ?? 'The publication names this criterion and does not print it.'}</p>
      <Facts
        of={[
          ['Source', citation(criterion.source)],
          ['Asked in the tool', questions.map(({ asks }) => asks).join(' ') || 'By no question'],
        ]}
      />
      <p>
        <a class="button" href={`/evidence/new?criterion=${encodeURIComponent(criterion.ref)}`}>
          Record evidence for it
        </a>
      </p>
      {evidence.length === 0 ? (
        <p>Not yet evidenced.</p>
      ) : (
        <EvidenceTable caption="Evidence for it" held={evidence} />
      )}
      <NotesAbout
        about={{ kind: 'criterion', criterion: criterion.ref }}
        notes={await notesIn(here.store)}
        salt={here.salt}
      />
    </>,
  );
}
