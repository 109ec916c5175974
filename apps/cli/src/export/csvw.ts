import { citation, type FieldManifest, type ListManifest, type ThemeManifest } from '@deepdive/core';
import { sheetName } from '@deepdive/workbook';
import { alwaysFilled, fieldDescription, listDescription } from './described.js';

const escapedForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A field's datatype as CSV on the Web has it, for cells written as our own csv files write them. */
function datatypeOf({ type, least, codes }: FieldManifest): string | Readonly<Record<string, unknown>> {
  switch (type) {
    case 'id':
    case 'text':
      return 'string';
    case 'date':
      return { base: 'date', format: 'dd/MM/yyyy' };
    case 'wholeNumber':
      return least === null ? 'integer' : { base: 'integer', minimum: least };
    case 'number':
      return least === null ? 'decimal' : { base: 'decimal', minimum: least };
    case 'yesNo':
      return { base: 'boolean', format: 'Yes|No' };
    case 'code':
      return {
        base: 'string',
        format: `^(${codes?.codes.map(({ code }) => escapedForPattern(code)).join('|') ?? '.*'})$`,
      };
  }
}

function tableOf(list: ListManifest): object {
  return {
    url: `${encodeURIComponent(sheetName(list))}.csv`,
    'dc:identifier': list.ref,
    'dc:title': list.title,
    'dc:description': listDescription(list),
    'dc:source': citation(list.source),
    tableSchema: {
      columns: list.fields.map((field) => ({
        name: field.id,
        titles: [field.label, ...field.aliases],
        datatype: datatypeOf(field),
        required: alwaysFilled(field),
        'dc:description': fieldDescription(field, list),
        'dc:source': citation(field.source),
      })),
      // One row a child is wished for, not promised, so only a list that is sure of it has a key.
      ...(list.oneRowPerChild ? { primaryKey: list.key } : {}),
    },
  };
}

/** The lists as metadata of CSV on the Web (W3C, 2015), for csv files named as `deepdive template --csv` names them. */
export function csvw(theme: ThemeManifest): string {
  const { publication } = theme;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': theme.title,
    'dc:source': `${publication.publisher} ${publication.number}: ${publication.title} (${publication.published})`,
    'dc:identifier': `${theme.id}@${theme.edition}`,
    dialect: { header: true, delimiter: ',', encoding: 'utf-8' },
    tables: theme.lists.map(tableOf),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
