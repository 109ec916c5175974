import type { Here } from '../here.js';
import { type Errors, Line, Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Posted } from '../posted.js';
import type { Note } from '../record/notes.js';
import { dayWritten } from '../start/dates.js';
import { aboutInWords, aboutKey, abouts, type Notable } from './about.js';

/** What is written in the form. */
export interface WrittenNote {
  readonly says: string;
  readonly about: string;
  readonly notedOn: string;
}

/** The form as it was sent. */
export const writtenIn = (posted: Posted): WrittenNote => ({
  says: posted.text('says'),
  about: posted.text('about'),
  notedOn: posted.text('notedOn'),
});

/** Asks for a note. */
export function NoteForm({
  here,
  action,
  seen,
  written,
  errors,
  notable,
}: {
  readonly here: Here;
  readonly action: string;
  readonly seen: number;
  readonly written: WrittenNote;
  readonly errors: Errors;
  readonly notable: Notable;
}) {
  return (
    <Form here={here} action={action} seen={seen}>
      <Paragraph name="says" label="Note" errors={errors} value={written.says} rows={8} />
      <Select
        name="about"
        label="What is it about?"
        errors={errors}
        value={written.about}
        choices={abouts(notable).map((about) => ({
          value: aboutKey(about, here.salt),
          label: aboutInWords(about, notable.lists),
        }))}
      />
      <Line
        name="notedOn"
        type="date"
        label="Of which day is it?"
        hint="For example, 5/1/2026"
        errors={errors}
        value={written.notedOn}
      />
      <button type="submit">{seen === 0 ? 'Keep the note' : 'Save'}</button>
    </Form>
  );
}

/** What is written as a note, or what is wrong with it. */
export function noteFrom(
  written: WrittenNote,
  notable: Notable,
  salt: string,
): { readonly note: Pick<Note, 'says' | 'about' | 'notedOn'> } | { readonly errors: Errors } {
  const about = abouts(notable).find((each) => aboutKey(each, salt) === written.about);
  const notedOn = dayWritten(written.notedOn);
  const errors = {
    ...(written.says === '' ? { says: 'Enter the note' } : {}),
    ...(about === undefined ? { about: 'Choose what it is about' } : {}),
    ...(notedOn === null ? { notedOn: 'Enter the day it is of, such as 5/1/2026' } : {}),
  };
  if (about === undefined || notedOn === null || written.says === '') return { errors };
  return { note: { says: written.says, about, notedOn } };
}
