import type { Field, Fields, Source } from '@deepdive/core';

/** The columns of a sheet in printed order, each cited by its header. */
export const onSheet = <const F extends Fields>(
  at: (place: string) => Source,
  sheet: string,
  columns: F,
): F =>
  Object.fromEntries(
    Object.entries(columns).map(([id, field]): [string, Field] => [
      id,
      Object.freeze({ ...field, source: at(`sheet ${sheet}, column “${field.label}”`) }),
    ]),
  ) as F;
