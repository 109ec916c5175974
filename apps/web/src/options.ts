import type { ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import type { Desk } from './desk/desk.js';
import type { Drafts } from './desk/drafts.js';
import type { Jobs } from './jobs/jobs.js';

/** Readings by assumption, by theme (`id@edition`). */
export type SettledReadings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What an app is made of. */
export interface AppOptions {
  /** The registered themes, as their registry's manifest holds them. */
  readonly themes: readonly ThemeManifest[];
  /** The record of the inspection. */
  readonly store: Store;
  /** Where the app lives: it decides which headers guard its pages, and nothing that they show. */
  readonly home: 'browser' | 'localhost';
  /** The time in UTC as ISO text. */
  readonly now: () => string;
  readonly desk: Desk;
  readonly drafts: Drafts;
  /** Readings of assumptions that an installation has settled, by theme; an inspection begins with them. */
  readonly settledReadings?: SettledReadings;
  /** Requests that take long; held in memory unless the home says otherwise. */
  readonly jobs?: Jobs;
  /** Deletes the record and everything beside it for good, where the home can. */
  readonly forget?: () => Promise<void>;
  /** Told of a fault of the app by the reference that its reader sees; never of what a record holds. */
  readonly onFault?: (reference: string, name: string) => void;
}
