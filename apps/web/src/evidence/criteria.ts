import type { CriterionManifest } from '@deepdive/core';
import type { Begun } from '../begun.js';
import { withFrameworks } from '../themes/find-theme.js';

/** The criteria of the theme and of the frameworks it extends. */
export const criteriaOf = ({ theme, here }: Begun): readonly CriterionManifest[] =>
  withFrameworks(theme, here.themes).flatMap(({ criteria }) => criteria);
