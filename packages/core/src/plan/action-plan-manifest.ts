import type { ListManifest } from '../manifest.js';
import type { Source } from '../publication.js';
import type { ActionStanding } from './standing.js';

/** An action plan as the manifest holds it. */
export interface ActionPlanManifest {
  readonly title: string;
  readonly says: string;
  readonly by: string;
  readonly to: string | null;
  /** The milestone of the theme's timeline at which it is due. */
  readonly due: string | null;
  /** Its rows: a list of the unit `action`. */
  readonly actions: ListManifest;
  /** What each code of the status column means. */
  readonly statuses: Readonly<Record<string, ActionStanding>>;
  readonly source: Source;
  readonly assumes: readonly string[];
}
