import type { ListManifest } from '@deepdive/core';

const beginning = (list: Pick<ListManifest, 'title'>): string => `looks like ${list.title}, which `;

/** The note about a sheet that was left out since another fits its list better. */
export const leftOutNote = (list: Pick<ListManifest, 'title'>, winner: string | null): string =>
  `${beginning(list)}${winner === null ? 'another sheet' : `sheet “${winner}”`} fits better; it was not read`;

/** Whether a note says of its sheet that it was left out for another sheet of the list. */
export const isLeftOut = (note: string, list: Pick<ListManifest, 'title'>): boolean =>
  note.startsWith(beginning(list));
