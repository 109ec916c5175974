/** Room for the rows of the largest file in a packed place; what is left of a number has room for two million sheets. */
const rowsPerSheet = 2 ** 32;

/** Packs a sheet and a row into one number, so that what is remembered of a row is small. */
export const placeOf = (sheet: number, row: number): number => sheet * rowsPerSheet + row;

/** The sheet of a packed place. */
export const sheetOfPlace = (place: number): number => Math.floor(place / rowsPerSheet);

/** The row of a packed place. */
export const rowOfPlace = (place: number): number => place % rowsPerSheet;
