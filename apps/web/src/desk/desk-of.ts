import type * as Workbook from '@deepdive/workbook/bytes';
import { unwatched } from '../jobs/watch.js';
import type { Desk, Reading } from './desk.js';
import { rowsTold } from './rows-told.js';

/** What a desk needs of `@deepdive/workbook`, as it runs on a machine or in a browser. */
export type WorkbookParts = Pick<
  typeof Workbook,
  'checkWorkbooks' | 'readMapping' | 'readWorkbooks' | 'writeAnnotated' | 'writeTemplate'
>;

/**
 * A desk over the readers and writers of workbooks.
 *
 * @param generate whether code may be generated for speed; where scripts are held to a strict policy it may not
 */
export function deskOf(parts: WorkbookParts, generate: boolean): Desk {
  const { checkWorkbooks, readMapping, readWorkbooks, writeAnnotated, writeTemplate } = parts;
  const optionsOf = ({ inspectedOn, listedOn, mapping, only }: Reading) => ({
    inspectedOn,
    listedOn,
    mapping: readMapping(JSON.stringify(mapping)),
    only,
    generate,
  });
  return {
    check: (theme, files, reading, mostKept, watch = unwatched()) =>
      checkWorkbooks(theme, files, {
        ...optionsOf(reading),
        mostKept,
        onProgress: rowsTold('Checking the lists', null, watch),
      }),
    annotated: async (theme, files, reading, watch = unwatched()) => {
      const onProgress = rowsTold('Checking the lists', null, watch);
      const result = await checkWorkbooks(theme, files, { ...optionsOf(reading), onProgress });
      watch.tell({ step: 'Marking the problems in the workbook', done: 0, of: null, what: '' });
      return writeAnnotated(theme, files, result);
    },
    rows: async (theme, files, reading, watch = unwatched()) => {
      const onProgress = rowsTold('Reading the lists', null, watch);
      const { rows, sheets, inputs } = await readWorkbooks(theme, files, {
        ...optionsOf(reading),
        onProgress,
      });
      watch.signal.throwIfAborted();
      return {
        rows: [...rows].flatMap(([list, ofList]) => {
          const places = (sheets.get(list) ?? []).flatMap(({ file, sheet, numbers }) =>
            numbers.map((number) => ({ file, sheet, row: number })),
          );
          return ofList.map((row, at) => ({
            list,
            row,
            place: places[at] ?? { file: '', sheet: list, row: at },
          }));
        }),
        inputs,
      };
    },
    template: (theme) => writeTemplate(theme),
  };
}
