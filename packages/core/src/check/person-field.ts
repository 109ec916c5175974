import type { FieldManifest, ListManifest } from '../manifest.js';

/** The field that tells whom a row is about: the one that means a person or, where none does, the key. */
export function personField(list: ListManifest): FieldManifest | null {
  const person = list.fields.find((field) => field.meaning === 'person');
  return person ?? list.fields.find((field) => field.id === list.key) ?? null;
}
