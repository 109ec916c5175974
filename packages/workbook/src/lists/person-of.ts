import type { ListManifest } from '@deepdive/core';

/** The field that says whom a row of a list is about. */
export const personOf = (list: ListManifest): string =>
  list.fields.find((field) => field.meaning === 'person')?.id ?? list.key;
