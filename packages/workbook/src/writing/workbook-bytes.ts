import type { WriteSheet } from 'hucre/xlsx';

/** A fixed day in place of the clock's, so that the same input gives the same bytes. */
const noClock = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a workbook. The same sheets give the same bytes; nothing in it tells who wrote it or when.
 */
export async function workbookBytes(title: string, sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  // Loaded when it is wanted: most runs read workbooks, and write none.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [...sheets],
    properties: {
      title,
      creator: 'Deepdive',
      lastModifiedBy: 'Deepdive',
      created: noClock,
      modified: noClock,
    },
  });
}
