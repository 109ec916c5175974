import { counted, dayInWords } from '@deepdive/core';
import type { HeldNote, NoteAbout } from '../record/notes.js';
import { aboutKey } from './about.js';

/** One note with who wrote it and when. */
export function NoteText({ held: { id, note } }: { readonly held: HeldNote }) {
  const { says, notedOn, by, changed } = note;
  return (
    <>
      <p class="lines">{says}</p>
      <p class="small">
        {dayInWords(notedOn)}, {by}
        {changed === null ? '' : `; changed by ${changed.by}, ${changed.at.slice(0, 10)}`}.{' '}
        <a href={`/notes/${id}`}>
          Change<span class="unseen"> the note of {dayInWords(notedOn)}</span>
        </a>
      </p>
    </>
  );
}

/** The notes about one thing, on the page of that thing. */
export function NotesAbout({
  about,
  notes,
  salt,
}: {
  readonly about: NoteAbout;
  readonly notes: readonly HeldNote[];
  readonly salt: string;
}) {
  const key = aboutKey(about, salt);
  const found = notes.filter(({ note }) => aboutKey(note.about, salt) === key);
  return (
    <>
      <h2 id="notes">Notes</h2>
      <p>
        {found.length === 0 ? 'None yet. ' : `${counted(found.length, 'note')}. `}
        <a href={`/notes/new?about=${encodeURIComponent(key)}`}>Write a note about it</a>
      </p>
      {found.length === 0 ? null : (
        <ul class="plain notes">
          {found.map((held) => (
            <li class="note">
              <NoteText held={held} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
