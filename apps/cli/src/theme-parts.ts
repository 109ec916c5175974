import {
  type ListManifest,
  nearest,
  type OutcomePlanManifest,
  type StageManifest,
  type ThemeManifest,
} from '@deepdive/core';
import { refusal } from './refusal.js';

/** A theme's reference: `id@edition`. */
export const refOf = ({ id, edition }: ThemeManifest): string => `${id}@${edition}`;

/**
 * Refuses a theme that states no lists, as a framework may.
 *
 * @throws Refusal `nothing-to-do`
 */
export function requireLists(theme: ThemeManifest): void {
  if (theme.lists.length > 0) return;
  throw refusal({
    code: 'nothing-to-do',
    says: `${refOf(theme)} states no lists.`,
    expected: 'a theme that has some: see `deepdive themes`',
  });
}

/**
 * What the outcomes of a theme stand on.
 *
 * @throws Refusal `nothing-to-do` for a theme without outcomes
 */
export function requireOutcomes(theme: ThemeManifest): OutcomePlanManifest {
  if (theme.outcomePlan !== null) return theme.outcomePlan;
  throw refusal({
    code: 'nothing-to-do',
    says: `${refOf(theme)} states no outcomes of families.`,
    expected: 'a theme that does: `deepdive show THEME outcomes` shows them',
  });
}

const among = (names: readonly string[]): string =>
  names.length > 0 ? `one of ${names.join(', ')}` : 'none: it has none';

/**
 * A list of a theme by its id.
 *
 * @throws Refusal `list-unknown`, with the nearest right id
 */
export function requireList(theme: ThemeManifest, id: string): ListManifest {
  const list = theme.lists.find((each) => each.id === id);
  if (list) return list;
  const known = theme.lists.map((each) => each.id);
  throw refusal({
    code: 'list-unknown',
    says: `${refOf(theme)} has no list "${id}".`,
    expected: among(known),
    nearest: nearest(id, known),
  });
}

/**
 * A stage of a theme's case selection by its id.
 *
 * @throws Refusal `stage-unknown`, with the nearest right id
 */
export function requireStage(theme: ThemeManifest, id: string): StageManifest {
  const stage = theme.selection.find((each) => each.id === id);
  if (stage) return stage;
  const known = theme.selection.map((each) => each.id);
  throw refusal({
    code: 'stage-unknown',
    says: `${refOf(theme)} has no stage "${id}".`,
    expected: among(known),
    nearest: nearest(id, known),
  });
}
