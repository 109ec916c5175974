import { type CriterionManifest, criterionShown, type ListManifest } from '@deepdive/core';
import { childRef } from '../record/child-ref.js';
import type { NoteAbout } from '../record/notes.js';
import type { ChosenCase } from '../record/selections.js';
import { listName } from '../themes/words.js';

/** What notes can be about. */
export interface Notable {
  readonly cases: readonly ChosenCase[];
  readonly criteria: readonly CriterionManifest[];
  readonly lists: readonly ListManifest[];
}

/** What stands in forms and addresses for what a note is about; a child is never named in it. */
export function aboutKey(about: NoteAbout, salt: string): string {
  switch (about.kind) {
    case 'inspection':
      return 'inspection';
    case 'child':
      return `child ${childRef(salt, about.child)}`;
    case 'criterion':
      return `criterion ${about.criterion}`;
    case 'list':
      return `list ${about.list}`;
  }
}

/** What a note is about, in words. */
export function aboutInWords(about: NoteAbout, lists: readonly ListManifest[]): string {
  switch (about.kind) {
    case 'inspection':
      return 'The inspection';
    case 'child':
      return about.child;
    case 'criterion':
      return criterionShown(about.criterion);
    case 'list': {
      const list = lists.find(({ id }) => id === about.list);
      return list ? listName(list) : about.list;
    }
  }
}

/** Everything that a note can be about, the inspection first. */
export const abouts = ({ cases, criteria, lists }: Notable): readonly NoteAbout[] => [
  { kind: 'inspection' },
  ...cases.map(({ child }): NoteAbout => ({ kind: 'child', child })),
  ...lists.map(({ id }): NoteAbout => ({ kind: 'list', list: id })),
  ...criteria.map(({ ref }): NoteAbout => ({ kind: 'criterion', criterion: ref })),
];
