import type { Store } from '@deepdive/workspace';

/** The inspection as it was saved as a file. */
export interface Backup {
  /** The last entry of the record that the file holds. */
  readonly entry: number;
  /** Whether a passphrase locks it. */
  readonly locked: boolean;
  readonly by: string;
  readonly at: string;
}

/** Every file that the inspection was saved as, the newest first. */
export async function backupsIn(store: Store): Promise<readonly Backup[]> {
  return (await store.records('backup'))
    .map(({ value }) => value as unknown as Backup)
    .sort((a, b) => b.entry - a.entry);
}
