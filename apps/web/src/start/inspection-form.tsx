import { capitalised, type IsoDate, idInWords, type ThemeManifest, timelineEvents } from '@deepdive/core';
import type { Here } from '../here.js';
import { RetentionFields } from '../keeping/retention-form.js';
import { type Errors, Line, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Posted } from '../posted.js';
import type { Inspection } from '../record/inspection.js';
import { refOf } from '../themes/find-theme.js';
import { dayWritten } from './dates.js';

/** What is written in the form, field by field. */
export type Written = Readonly<Record<string, string>>;

const dateHint = 'For example, 5/1/2026';

/** Asks what an inspection is: at its beginning, and later to mend it. */
export function InspectionForm({
  here,
  written,
  errors,
  theme,
}: {
  readonly here: Here;
  readonly written: Written;
  readonly errors: Errors;
  /** The theme of an inspection that has begun, which stays as it is. */
  readonly theme: ThemeManifest | null;
}) {
  const themes = here.themes.filter(
    ({ lists, timeline, outcomes }) => lists.length + timeline.length + outcomes.length > 0,
  );
  return (
    <Form here={here} action={theme ? '/inspection' : '/start'} seen={here.inspectionVersion}>
      {theme ? null : (
        <Select
          name="theme"
          label="Which theme is inspected?"
          errors={errors}
          value={written.theme}
          none="Choose a theme"
          choices={themes.map((each) => ({ value: refOf(each), label: `${each.title} (${each.edition})` }))}
        />
      )}
      <Line
        name="area"
        label="Which area is inspected?"
        hint="The name of the authority, or any name you know the inspection by"
        errors={errors}
        value={written.area}
      />
      <Line
        name="notified"
        type="date"
        label="Day of notification"
        hint={dateHint}
        errors={errors}
        value={written.notified}
      />
      <Line
        name="inspectedOn"
        type="date"
        label="Day of inspection"
        hint="Ages are told on this day, and lists are checked against it. Leave it empty for the day of notification."
        errors={errors}
        value={written.inspectedOn}
      />
      {(theme ? timelineEvents(theme) : []).map((event) => (
        <Line
          name={`event-${event}`}
          type="date"
          label={`${capitalised(idInWords(event))}, if known`}
          hint="Due dates are counted from it"
          errors={errors}
          value={written[`event-${event}`]}
        />
      ))}
      {theme ? null : <RetentionFields written={written} errors={errors} optional />}
      <Line
        name="person"
        label="Your name"
        hint="It stands beside what you record"
        errors={errors}
        value={written.person}
      />
      <button type="submit">{theme ? 'Save' : 'Begin the inspection'}</button>
    </Form>
  );
}

/** An inspection as written in the form, or what is wrong with it. */
export function inspectionWritten(
  posted: Posted,
  theme: ThemeManifest | undefined,
): { readonly inspection: Inspection } | { readonly errors: Errors } {
  const errors: Record<string, string> = {};
  const day = (name: string, missing: string): IsoDate | null => {
    const text = posted.text(name);
    const on = dayWritten(text);
    if (text === '' && missing === '') return null;
    if (on === null) errors[name] = text === '' ? missing : 'Enter a date that exists, such as 5/1/2026';
    return on;
  };
  if (!theme) errors.theme = 'Choose a theme';
  if (posted.text('area') === '') errors.area = 'Enter the name of the area';
  const notified = day('notified', 'Enter the day of notification');
  const inspectedOn = day('inspectedOn', '');
  const events: Record<string, IsoDate> = {};
  for (const event of theme ? timelineEvents(theme) : []) {
    const on = day(`event-${event}`, '');
    if (on !== null) events[event] = on;
  }
  if (posted.text('person') === '') errors.person = 'Enter your name';
  if (!theme || notified === null || Object.keys(errors).length > 0) return { errors };
  return {
    inspection: {
      theme: refOf(theme),
      area: posted.text('area'),
      notified,
      inspectedOn: inspectedOn ?? notified,
      events,
    },
  };
}
