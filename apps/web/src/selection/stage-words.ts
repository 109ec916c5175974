import { capitalised, idInWords, type StageManifest, type ThemeManifest } from '@deepdive/core';
import { fieldLabel } from '../themes/words.js';

/** A stage's name. */
export const stageName = ({ id }: Pick<StageManifest, 'id'>): string => capitalised(idInWords(id));

/** What a draw is spread over, in words. */
export const strataLabel = (theme: ThemeManifest, field: string): string =>
  field === 'age'
    ? 'Age at the inspection'
    : (theme.lists.flatMap(({ fields }) => fields).find(({ id }) => id === field)?.label ??
      fieldLabel(theme, '', field));
