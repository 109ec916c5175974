import type { IsoDate } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { personId } from './person.js';

/** What a note is about. */
export type NoteAbout =
  | { readonly kind: 'inspection' }
  | { readonly kind: 'child'; readonly child: string }
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'list'; readonly list: string };

/** Something that a person wrote down. It is no evidence, and is weighed nowhere. */
export interface Note {
  readonly says: string;
  readonly about: NoteAbout;
  /** The day it is of. */
  readonly notedOn: IsoDate;
  readonly by: string;
  readonly at: string;
  /** Who changed it last; `null` where nobody has. */
  readonly changed: { readonly by: string; readonly at: string } | null;
}

/** A note with the version of its record. */
export interface HeldNote {
  readonly id: string;
  readonly version: number;
  readonly note: Note;
}

const newestFirst = (a: HeldNote, b: HeldNote): number => {
  const [one, two] = [`${a.note.notedOn} ${a.note.at}`, `${b.note.notedOn} ${b.note.at}`];
  return one < two ? 1 : one > two ? -1 : a.id < b.id ? -1 : 1;
};

/** All notes, the newest first. */
export async function notesIn(store: Store): Promise<readonly HeldNote[]> {
  return (await store.records('note'))
    .filter(({ id }) => id !== personId)
    .map(({ id, version, value }) => ({ id, version, note: value as unknown as Note }))
    .sort(newestFirst);
}
