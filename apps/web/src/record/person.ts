import type { Store } from '@deepdive/workspace';

/** The record that says who is at work, where one person uses the app at a time. */
export const personId = 'person';

/** Who is at work; empty where nobody said. */
export async function nameOfPerson(store: Store): Promise<string> {
  const record = await store.record('note', personId);
  const value = record?.value as { readonly name?: string } | undefined;
  return value?.name ?? '';
}
