import { digest } from '@deepdive/workspace';
import { answer, goTo } from '../answer.js';
import type { Begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked } from '../here.js';
import type { Errors } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts } from '../page/table.js';
import { readPosted } from '../posted.js';
import type { Evidence, HeldEvidence } from '../record/evidence.js';
import { meetingsIn } from '../record/meetings.js';
import { casesOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { criteriaOf } from './criteria.js';
import {
  EvidenceForm,
  evidenceFrom,
  nothingWritten,
  type Recordable,
  type WrittenEvidence,
  writtenFrom,
  writtenIn,
} from './evidence-form.js';
import { aboutInWords } from './evidence-table.js';

async function recordableAt(at: Begun): Promise<Recordable> {
  const { here, theme } = at;
  return {
    criteria: criteriaOf(at),
    cases: await casesOf(here.store, theme),
    meetings: await meetingsIn(here.store),
  };
}

function formPage(
  c: Asked,
  at: Begun,
  recordable: Recordable,
  written: WrittenEvidence,
  errors: Errors = {},
) {
  return answer(
    c,
    { title: 'Record evidence', errors, back: ['/evidence', 'evidence'] },
    <>
      <h1>Record evidence</h1>
      <EvidenceForm
        here={at.here}
        action="/evidence/new"
        seen={0}
        written={written}
        errors={errors}
        {...recordable}
      />
    </>,
  );
}

/** Asks for a piece of evidence, with the criterion, the child or the meeting that the address names. */
export async function newPage(c: Asked, at: Begun) {
  const recordable = await recordableAt(at);
  const [criterion, child = '', meetingId] = ['criterion', 'child', 'meeting'].map((name) =>
    c.req.query(name),
  );
  const held = recordable.meetings.find(({ id }) => id === meetingId);
  return formPage(c, at, recordable, {
    ...nothingWritten,
    criteria: criterion === undefined ? [] : [criterion],
    child,
    ...(held === undefined
      ? {}
      : {
          meeting: held.id,
          source: 'Meeting',
          activity: held.meeting.title,
          foundOn: held.meeting.on ?? '',
        }),
  });
}

/** Records a piece of evidence. */
export async function recordEvidence(c: Asked, at: Begun) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const recordable = await recordableAt(at);
  const written = writtenIn(posted);
  const stated = evidenceFrom(written, recordable);
  if ('errors' in stated) return formPage(c, at, recordable, written, stated.errors);
  await commitTo(here, posted, {
    kind: 'evidence',
    id: digest(`evidence ${posted.requestId}`).slice(0, 16),
    seen: 0,
    value: { ...stated.evidence, by: here.person, at: here.now(), moderated: null } satisfies Evidence,
    action: 'recorded',
  });
  return goTo(c, '/evidence?done=recorded');
}

/** One piece of evidence, to be moderated or changed. */
export async function onePage(
  c: Asked,
  at: Begun,
  held: HeldEvidence,
  given?: WrittenEvidence,
  errors: Errors = {},
) {
  const { here } = at;
  const { id, version, evidence } = held;
  const recordable = await recordableAt(at);
  const meeting = recordable.meetings.find((each) => each.id === evidence.meeting);
  return answer(
    c,
    { title: 'Evidence', errors, back: ['/evidence', 'evidence'] },
    <>
      <h1>Evidence about {aboutInWords(evidence)}</h1>
      <Facts
        of={[
          ['What was found', evidence.says],
          [
            'Source',
            meeting === undefined ? (
              evidence.source
            ) : (
              <>
                {evidence.source}, <a href={`/meetings/${meeting.id}`}>{meeting.meeting.title}</a>
              </>
            ),
          ],
          ['Recorded by', `${evidence.by}, ${evidence.at.slice(0, 16).replace('T', ' ')} UTC`],
          ['Moderated', evidence.moderated ? `By ${evidence.moderated.by}` : 'Not yet'],
        ]}
      />
      {evidence.moderated === null ? (
        <Form here={here} action={`/evidence/${id}/moderate`} seen={version}>
          <p>Moderation is for somebody else than who recorded it; your name stands beside it.</p>
          <button type="submit" class="second">
            I have looked at it and agree
          </button>
        </Form>
      ) : null}
      <h2>Change it</h2>
      <p>What is changed has to be moderated again.</p>
      <EvidenceForm
        here={here}
        action={`/evidence/${id}`}
        seen={version}
        written={given ?? writtenFrom(evidence, recordable.cases)}
        errors={errors}
        {...recordable}
      />
    </>,
  );
}

/** Records what was changed in a piece of evidence, which has to be moderated again. */
export async function changeEvidence(c: Asked, at: Begun, held: HeldEvidence) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const written = writtenIn(posted);
  const stated = evidenceFrom(written, await recordableAt(at));
  if ('errors' in stated) return onePage(c, at, held, written, stated.errors);
  const { by, at: when } = held.evidence;
  const committed = await commitTo(here, posted, {
    kind: 'evidence',
    id: held.id,
    seen: posted.seen,
    value: { ...stated.evidence, by, at: when, moderated: null } satisfies Evidence,
    action: 'changed',
  });
  if (committed.outcome === 'conflict')
    return conflict(c, 'The evidence', `/evidence/${held.id}`, <p>{written.says}</p>);
  return goTo(c, `/evidence/${held.id}?done=saved`);
}

/** Records that somebody else has looked at a piece of evidence. */
export async function moderate(c: Asked, { here }: Begun, held: HeldEvidence) {
  const posted = await readPosted(c, here);
  const committed = await commitTo(here, posted, {
    kind: 'evidence',
    id: held.id,
    seen: posted.seen,
    value: { ...held.evidence, moderated: { by: here.person, at: here.now() } } satisfies Evidence,
    action: 'moderated',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'The evidence', `/evidence/${held.id}`);
  return goTo(c, `/evidence/${held.id}?done=moderated`);
}
