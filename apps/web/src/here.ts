import type { ThemeManifest } from '@deepdive/core';
import { digest, type TrailHead } from '@deepdive/workspace';
import type { Context } from 'hono';
import { chosenReadings, type Readings } from './assumptions/readings.js';
import type { Jobs } from './jobs/jobs.js';
import type { Watch } from './jobs/watch.js';
import type { AppOptions } from './options.js';
import { type Inspection, inspectionOf } from './record/inspection.js';
import { nameOfPerson } from './record/person.js';
import { refOf } from './themes/find-theme.js';

/** What every page knows: the inspection, its theme, who is at work, where the record stands. */
export interface Here extends AppOptions {
  readonly path: string;
  readonly inspection: Inspection | null;
  /** The version of the inspection's record; 0 where there is none. */
  readonly inspectionVersion: number;
  /** The theme of the inspection; `null` before it begins, and where its theme is not registered. */
  readonly theme: ThemeManifest | null;
  readonly head: TrailHead;
  readonly salt: string;
  /** What a form must carry to change something. */
  readonly token: string;
  /** Who is at work; empty where nobody said. */
  readonly person: string;
  /** How people chose to read what the text leaves open. */
  readonly readings: Readings;
  readonly jobs: Jobs;
  /** Hears how far the work of this request is, and may call it off. */
  readonly watch: Watch;
}

/** Who waits for a request: the page it was sent from, and what hears how far it is. */
interface Waiting {
  readonly watch: Watch;
  readonly back: string;
}

/** What a request carries. */
export interface Env {
  readonly Variables: { here: Here };
  readonly Bindings: Partial<Waiting>;
}

/** A request within the app. */
export type Asked = Context<Env>;

/** The token of a store's forms. It follows from what only the store knows. */
const tokenOf = (salt: string): string => digest(`form ${salt}`).slice(0, 32);

/** Looks up what every page knows. */
export async function hereOf(
  options: AppOptions & Pick<Here, 'jobs'>,
  path: string,
  watch: Watch,
): Promise<Here> {
  const { store, themes } = options;
  const [salt, head, held, person, readings] = [
    await store.salt(),
    await store.head(),
    await inspectionOf(store),
    await nameOfPerson(store),
    await chosenReadings(store),
  ];
  const inspection = held?.inspection ?? null;
  return {
    ...options,
    path,
    inspection,
    inspectionVersion: held?.version ?? 0,
    theme: inspection === null ? null : (themes.find((theme) => refOf(theme) === inspection.theme) ?? null),
    head,
    salt,
    token: tokenOf(salt),
    person,
    readings,
    watch,
  };
}
