/** The columns that Deepdive adds to a person's own sheets; no list has them. */
export const ownColumns = { result: 'Deepdive: result', wrong: 'Deepdive: what is wrong' } as const;

/** Whether a header is one that Deepdive wrote beside the list. */
export const isOwnColumn = (header: string): boolean =>
  header === ownColumns.result || header === ownColumns.wrong;
