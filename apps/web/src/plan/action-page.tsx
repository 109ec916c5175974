import { type ActionPlanManifest, type Code, counted, type FieldManifest, idInWords } from '@deepdive/core';
import type { Here } from '../here.js';
import { type Choice, type Errors, Line, Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts } from '../page/table.js';
import { nameIn, noteInWords } from './action-written.js';
import type { ActionNow, PlanNow } from './plan-now.js';
import { dueShown, leadShown, StateTag } from './state-tag.js';

const yesOrNo: readonly Choice[] = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
];

/** Fields that take more than a line. */
const long: readonly string[] = ['action', 'issue', 'progress', 'evidence'];

/** A status with what it means, where its word alone does not say that: `Green: on track`. */
function statusInWords({ statuses }: ActionPlanManifest, { code, label }: Code): string {
  const standing = statuses[code];
  const means = standing === undefined ? label : idInWords(standing);
  return /^(?:green|amber|red|blue|grey|white)$/i.test(label) ? `${label}: ${means}` : label;
}

/** What can be chosen; what a file has written otherwise stays a choice. */
function choicesOf(choices: readonly Choice[], text: string): readonly Choice[] {
  return text === '' || choices.some(({ value }) => value === text)
    ? choices
    : [{ value: text, label: `As written: ${text}` }, ...choices];
}

function Cell({
  plan,
  field,
  text,
  isNew,
  errors,
}: {
  readonly plan: ActionPlanManifest;
  readonly isNew: boolean;
  readonly field: FieldManifest;
  readonly text: string;
  readonly errors: Errors;
}) {
  const { id, label, type } = field;
  const hint =
    type === 'date'
      ? 'A day such as 5/1/2026, or a month'
      : id === 'reference' && isNew
        ? 'Left blank it becomes W and a number'
        : (field.hint ?? undefined);
  const asked = { name: nameIn(id), label, hint, value: text, errors };
  const several = text.includes('\n');
  if (type === 'code' && !several) {
    const choices = (field.codes?.codes ?? []).map((each) => ({
      value: each.label,
      label: id === 'status' ? statusInWords(plan, each) : each.label,
    }));
    return <Select {...asked} none="Not stated" choices={choicesOf(choices, text)} />;
  }
  if (type === 'yesNo') return <Select {...asked} none="Not stated" choices={choicesOf(yesOrNo, text)} />;
  return long.includes(id) || several ? <Paragraph {...asked} rows={3} /> : <Line {...asked} />;
}

/** The form of an action: the columns of the plan, and why it is changed. */
export function ActionForm({
  here,
  path,
  now: { plan },
  texts,
  seen,
  isNew,
  because,
  errors,
}: {
  readonly here: Here;
  readonly path: string;
  readonly now: PlanNow;
  readonly texts: Readonly<Record<string, string>>;
  readonly seen: number;
  readonly isNew: boolean;
  readonly because: string;
  readonly errors: Errors;
}) {
  return (
    <Form here={here} action={path} seen={seen}>
      {plan.actions.fields.map((field) => (
        <Cell plan={plan} isNew={isNew} field={field} text={texts[field.id] ?? ''} errors={errors} />
      ))}
      {isNew ? null : (
        <Line
          name="because"
          label="Why is it changed? (optional)"
          hint="It stands beside the action"
          value={because}
          errors={errors}
        />
      )}
      <button type="submit">{isNew ? 'Add the action' : 'Save the changes'}</button>
    </Form>
  );
}

/** Asks when an action was completed and what was done. */
export function CompleteForm({
  here,
  id,
  seen,
  completedOn,
  done,
  errors,
}: {
  readonly here: Here;
  readonly id: string;
  readonly seen: number;
  readonly completedOn: string;
  readonly done: string;
  readonly errors: Errors;
}) {
  return (
    <Form here={here} action={`/plan/actions/${id}/complete`} seen={seen}>
      <Line name="completedOn" type="date" label="Completed on" value={completedOn} errors={errors} />
      <Paragraph
        name="done"
        label="What was done"
        hint="It takes the place of the progress written so far"
        value={done}
        rows={3}
        errors={errors}
      />
      <button type="submit">Record it as complete</button>
    </Form>
  );
}

/** An action as it stands, and what was written of it here. */
export function ActionFacts({ each, now }: { readonly each: ActionNow; readonly now: PlanNow }) {
  const { action, written } = each;
  const said = [...action.because, ...action.notes];
  const parts = now.actions.filter(({ id }) => id === each.id).length;
  const changes = written?.written.changes ?? null;
  const changed = Object.keys(changes === null ? {} : (written?.written.cells ?? {}));
  const inFile = (field: string): string =>
    now.file?.file.rows.find(
      ({ sheet, row }) =>
        sheet === changes?.sheet && row === (field === 'action' ? changes.actionIn : changes.row),
    )?.cells[field]?.raw ?? 'Blank';
  return (
    <>
      <Facts
        of={[
          ['How it stands', <StateTag now={each} />],
          ['Due', dueShown(action.due)],
          ['Lead', leadShown(each)],
          ...(action.lead.raw !== null && action.lead.value !== action.lead.raw
            ? [['Counted with', action.lead.value ?? ''] as const]
            : []),
          ...(written?.written.changes === null
            ? []
            : [['Where', `${action.sheet}, row ${action.row}`] as const]),
          ...(written
            ? [
                [
                  written.written.changes === null ? 'Written by' : 'Changed by',
                  `${written.written.by}, ${written.written.at.slice(0, 16).replace('T', ' ')} UTC`,
                ] as const,
              ]
            : []),
          ...(written && written.written.because !== '' ? [['Why', written.written.because] as const] : []),
          ...changed.map((field) => {
            const label = now.plan.actions.fields.find(({ id }) => id === field)?.label ?? field;
            return [`${label} in the file`, inFile(field)] as const;
          }),
        ]}
      />
      {parts > 1 ? (
        <p class="note">
          Its row holds {counted(parts, 'action')}, line by line. They are changed together, a line each.
        </p>
      ) : null}
      {said.length === 0 ? null : (
        <ul>
          {said.map(({ says, cells }) => (
            <li>
              {noteInWords(says)} {cells.length === 0 ? null : <span class="small">{cells.join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
