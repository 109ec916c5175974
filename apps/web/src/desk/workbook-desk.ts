import {
  checkWorkbooks,
  readMapping,
  readWorkbooks,
  writeAnnotated,
  writeTemplate,
} from '@deepdive/workbook';
import type { Desk, Reading } from './desk.js';

// A code generated for speed is what a strict content security policy forbids; where there is none, it is no use for few rows.
const optionsOf = ({ inspectedOn, listedOn, mapping, only }: Reading) => ({
  inspectedOn,
  listedOn,
  mapping: readMapping(JSON.stringify(mapping)),
  only,
});

/**
 * A desk that reads and writes workbooks in this process. Files stay in memory: nothing is written to a disk.
 *
 * @example
 * ```ts
 * import { workbookDesk } from '@deepdive/web';
 *
 * console.log(Object.keys(workbookDesk())); // [ 'check', 'annotated', 'rows', 'template' ]
 * ```
 */
export function workbookDesk(): Desk {
  return {
    check: (theme, files, reading, mostKept) =>
      checkWorkbooks(theme, files, { ...optionsOf(reading), mostKept }),
    annotated: async (theme, files, reading) => {
      const result = await checkWorkbooks(theme, files, optionsOf(reading));
      return writeAnnotated(theme, files, result);
    },
    rows: async (theme, files, reading) => {
      const { rows, sheets, inputs } = await readWorkbooks(theme, files, optionsOf(reading));
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
