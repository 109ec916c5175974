import type { ThemeManifest } from '@deepdive/core';
import { answer, notFound } from '../answer.js';
import type { Begun } from '../begun.js';
import type { Asked } from '../here.js';
import { MeetingTable } from '../meetings/meeting-words.js';
import { NotesAbout } from '../notes/notes-about.js';
import { Facts, Table } from '../page/table.js';
import { evidenceIn, trackingIn } from '../record/evidence.js';
import { meetingsIn } from '../record/meetings.js';
import { notesIn } from '../record/notes.js';
import { answersOf, casesOf, type StageSelection, selectionsOf } from '../record/selections.js';
import { writtenValue } from '../selection/questions.js';
import { stageName } from '../selection/stage-words.js';
import { today } from '../timeline/today.js';
import { EvidenceTable } from './evidence-table.js';

/** Why each stage chose the child, in the theme's order. */
function ChosenBy({
  child,
  selections,
}: {
  readonly child: string;
  readonly selections: readonly StageSelection[];
}) {
  return (
    <Table
      id="chosen-by"
      caption="Why the child was chosen"
      columns={['Stage', 'Why', 'State']}
      rows={selections.flatMap(({ stage, record, state }) => {
        const chosen = record.selected.find((each) => each.child === child);
        if (chosen === undefined) return [];
        return [
          [
            <a href={`/selection/${stage}`}>{stageName({ id: stage })}</a>,
            chosen.because,
            state === 'confirmed' ? 'Confirmed' : 'Proposed',
          ],
        ];
      })}
    />
  );
}

async function answersAbout(at: Begun, theme: ThemeManifest, child: string) {
  const stages = await Promise.all(
    theme.selection.map(async (stage) => {
      const held = (await answersOf(at.here.store, stage.id)).find((each) => each.child === child);
      return stage.asks.flatMap(({ id, label }) => {
        const answer = writtenValue(held?.answers[id]);
        return answer === '' ? [] : [[label, answer] as const];
      });
    }),
  );
  return stages.flat();
}

/** Everything that was recorded about one child who was chosen. */
export async function childPage(c: Asked, at: Begun) {
  const { here, theme } = at;
  const { store } = here;
  const found = (await casesOf(store, theme)).find(({ ref }) => ref === c.req.param('child'));
  if (!found) return notFound(c);
  const { child, ref } = found;
  const answers = await answersAbout(at, theme, child);
  const evidence = (await evidenceIn(store)).filter(
    ({ evidence: { about } }) => about.kind === 'child' && about.child === child,
  );
  const meetings = (await meetingsIn(store)).filter(({ meeting }) => meeting.children.includes(child));
  const tool = theme.tool;
  const filledIn = Object.values((await trackingIn(store)).get(child)?.answers ?? {}).filter(
    (answer) => answer !== '',
  ).length;
  return answer(
    c,
    { title: 'One child', back: ['/selection', 'case selection'] },
    <>
      <h1>{child}</h1>
      <p>
        <a class="button" href={`/evidence/new?child=${ref}`}>
          Record evidence
        </a>
        <a class="button second" href={`/meetings/new?child=${ref}`}>
          Plan a meeting
        </a>
        {tool === null ? null : (
          <a class="button second" href={`/tracking/${ref}`}>
            Tracking tool: {filledIn} of {tool.questions.length} answered
          </a>
        )}
      </p>
      <ChosenBy child={child} selections={await selectionsOf(store, theme)} />
      {answers.length === 0 ? null : (
        <>
          <h2>What was answered</h2>
          <Facts of={answers} />
        </>
      )}
      <h2>Meetings</h2>
      {meetings.length === 0 ? (
        <p>None is planned.</p>
      ) : (
        <MeetingTable caption="Meetings about the child, by day" meetings={meetings} today={today(here)} />
      )}
      <h2>Evidence</h2>
      {evidence.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <EvidenceTable caption="Evidence about the child" held={evidence} />
      )}
      <NotesAbout about={{ kind: 'child', child }} notes={await notesIn(store)} salt={here.salt} />
    </>,
  );
}
