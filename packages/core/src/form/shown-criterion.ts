import type { ThemeManifest } from '../manifest.js';
import type { ShownCriterion } from './form.js';

/**
 * A criterion's reference as people read it: its number before its theme.
 *
 * @example
 * ```ts
 * import { criterionShown } from '@deepdive/core';
 *
 * console.log(criterionShown('example:ESN-04')); // ESN 04 (example)
 * console.log(criterionShown('example:leadership')); // leadership (example)
 * ```
 */
export function criterionShown(ref: string): string {
  const at = ref.indexOf(':');
  if (at < 0) return ref;
  return `${ref.slice(at + 1).replace(/^ESN-/, 'ESN ')} (${ref.slice(0, at)})`;
}

/** Criteria with their summaries, from the themes at hand; one whose theme is not at hand is shown without. */
export function showCriteria(
  refs: readonly string[],
  themes: readonly ThemeManifest[],
): readonly ShownCriterion[] {
  const stated = new Map(
    themes.flatMap((theme) => theme.criteria.map((criterion) => [criterion.ref, criterion] as const)),
  );
  return refs.map((ref) => {
    const { summary = null, heading = null } = stated.get(ref) ?? {};
    return { ref, shown: criterionShown(ref), summary, heading };
  });
}
