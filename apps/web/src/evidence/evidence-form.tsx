import { type CriterionManifest, criterionShown } from '@deepdive/core';
import type { Here } from '../here.js';
import { meetingWhen } from '../meetings/meeting-words.js';
import { Choices, type Errors, Line, Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Posted } from '../posted.js';
import { type About, type Evidence, evidenceSources, strengths } from '../record/evidence.js';
import type { HeldMeeting } from '../record/meetings.js';
import type { ChosenCase } from '../record/selections.js';
import { dayWritten } from '../start/dates.js';

/** What is written in the form. */
export interface WrittenEvidence {
  readonly says: string;
  readonly criteria: readonly string[];
  /** What stands for the child; empty for an activity. */
  readonly child: string;
  readonly activity: string;
  readonly foundOn: string;
  readonly source: string;
  /** The id of the meeting it comes from; empty for none. */
  readonly meeting: string;
  readonly strength: string;
}

/** What evidence can be recorded about. */
export interface Recordable {
  readonly criteria: readonly CriterionManifest[];
  readonly cases: readonly ChosenCase[];
  readonly meetings: readonly HeldMeeting[];
}

/** A form in which nothing is written yet. */
export const nothingWritten: WrittenEvidence = {
  says: '',
  criteria: [],
  child: '',
  activity: '',
  foundOn: '',
  source: '',
  meeting: '',
  strength: '',
};

/** Evidence as its form shows it. */
export const writtenFrom = (evidence: Evidence, cases: readonly ChosenCase[]): WrittenEvidence => {
  const { says, criteria, about, foundOn, source, meeting, strength } = evidence;
  const ref = about.kind === 'child' ? cases.find(({ child }) => child === about.child)?.ref : undefined;
  return {
    says,
    criteria,
    child: ref ?? '',
    activity: about.kind === 'activity' ? about.activity : '',
    foundOn,
    source,
    meeting: meeting ?? '',
    strength,
  };
};

/** The form as it was sent. */
export const writtenIn = (posted: Posted): WrittenEvidence => ({
  says: posted.text('says'),
  criteria: posted.all('criteria'),
  child: posted.text('child'),
  activity: posted.text('activity'),
  foundOn: posted.text('foundOn'),
  source: posted.text('source'),
  meeting: posted.text('meeting'),
  strength: posted.text('strength'),
});

/** Asks for one piece of evidence. */
export function EvidenceForm({
  here,
  action,
  seen,
  written,
  errors,
  criteria,
  cases,
  meetings,
}: Recordable & {
  readonly here: Here;
  readonly action: string;
  readonly seen: number;
  readonly written: WrittenEvidence;
  readonly errors: Errors;
}) {
  return (
    <Form here={here} action={action} seen={seen}>
      <Paragraph name="says" label="What did you find?" errors={errors} value={written.says} rows={6} />
      {cases.length === 0 ? null : (
        <Select
          name="child"
          label="Which child is it about?"
          errors={errors}
          value={written.child}
          none="No one child: an activity"
          choices={cases.map(({ ref, child }) => ({ value: ref, label: child }))}
        />
      )}
      <Line
        name="activity"
        label={
          cases.length === 0 ? 'Which activity is it about?' : 'If it is about no one child, which activity?'
        }
        hint="For example, a visit to a team or a meeting"
        errors={errors}
        value={written.activity}
      />
      <Line
        name="foundOn"
        type="date"
        label="When was it found?"
        hint="For example, 5/1/2026"
        errors={errors}
        value={written.foundOn}
      />
      <Select
        name="source"
        label="Where does it come from?"
        errors={errors}
        value={written.source}
        none="Choose one"
        choices={evidenceSources.map((source) => ({ value: source, label: source }))}
      />
      {meetings.length === 0 ? null : (
        <Select
          name="meeting"
          label="Which meeting, if it comes from one?"
          errors={errors}
          value={written.meeting}
          none="None"
          choices={meetings.map(({ id, meeting }) => ({
            value: id,
            label: `${meeting.title} (${meetingWhen(meeting)})`,
          }))}
        />
      )}
      <Choices
        name="strength"
        label="How strong is it?"
        inline
        errors={errors}
        chosen={[written.strength]}
        choices={strengths}
      />
      {criteria.length === 0 ? null : (
        <Choices
          name="criteria"
          label="Which criteria is it evidence for?"
          hint="At least one"
          several
          errors={errors}
          chosen={written.criteria}
          choices={criteria.map(({ ref, summary }) => ({
            value: ref,
            label: criterionShown(ref),
            hint: summary ?? '',
          }))}
        />
      )}
      <button type="submit">{seen === 0 ? 'Record the evidence' : 'Save'}</button>
    </Form>
  );
}

function aboutIn(written: WrittenEvidence, { cases, meetings }: Recordable): About | null {
  const chosen = cases.find(({ ref }) => ref === written.child);
  if (chosen) return { kind: 'child', child: chosen.child };
  // What the meeting is called need not be written twice.
  const activity = written.activity || meetings.find(({ id }) => id === written.meeting)?.meeting.title;
  return activity === undefined ? null : { kind: 'activity', activity };
}

/** What is written as evidence, or what is wrong with it. */
export function evidenceFrom(
  written: WrittenEvidence,
  recordable: Recordable,
): { readonly evidence: Omit<Evidence, 'by' | 'at' | 'moderated'> } | { readonly errors: Errors } {
  const { criteria, meetings } = recordable;
  const about = aboutIn(written, recordable);
  const meeting = meetings.find(({ id }) => id === written.meeting)?.id ?? null;
  const foundOn = dayWritten(written.foundOn);
  const strength = strengths.find(({ value }) => value === written.strength)?.value;
  const known = written.criteria.filter((ref) => criteria.some((each) => each.ref === ref));
  const errors = {
    ...(written.says === '' ? { says: 'Enter what you found' } : {}),
    ...(about === null ? { activity: 'Choose a child, or enter the activity' } : {}),
    ...(foundOn === null ? { foundOn: 'Enter the day it was found, such as 5/1/2026' } : {}),
    ...(evidenceSources.includes(written.source) ? {} : { source: 'Choose where it comes from' }),
    ...(strength === undefined ? { strength: 'Choose how strong it is' } : {}),
    ...(known.length === 0 && criteria.length > 0 ? { criteria: 'Choose at least one criterion' } : {}),
  };
  if (about === null || foundOn === null || strength === undefined || Object.keys(errors).length > 0)
    return { errors };
  return {
    evidence: {
      says: written.says,
      criteria: known,
      about,
      foundOn,
      source: written.source,
      meeting,
      strength,
    },
  };
}
