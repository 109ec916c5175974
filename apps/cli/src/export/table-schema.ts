import { citation, type FieldManifest, type ListManifest, type ThemeManifest } from '@deepdive/core';
import { sheetName } from '@deepdive/workbook';
import { alwaysFilled, fieldDescription, joinedWords, listDescription } from './described.js';

/** A field's type as Frictionless Data has it, for cells written as our own csv files write them. */
function typeOf({ type, least, codes }: FieldManifest): {
  readonly is: Readonly<Record<string, unknown>>;
  readonly constraints: Readonly<Record<string, unknown>>;
} {
  const atLeast = least === null ? {} : { minimum: least };
  switch (type) {
    case 'id':
    case 'text':
      return { is: { type: 'string' }, constraints: {} };
    case 'date':
      return { is: { type: 'date', format: '%d/%m/%Y' }, constraints: {} };
    case 'wholeNumber':
      return { is: { type: 'integer' }, constraints: atLeast };
    case 'number':
      return { is: { type: 'number' }, constraints: atLeast };
    case 'yesNo':
      return { is: { type: 'boolean', trueValues: ['Yes'], falseValues: ['No'] }, constraints: {} };
    case 'code':
      return {
        is: { type: 'string' },
        constraints: codes ? { enum: codes.codes.map(({ code }) => code) } : {},
      };
  }
}

const labelOf = (list: ListManifest, id: string): string =>
  list.fields.find((field) => field.id === id)?.label ?? id;

function resourceOf(list: ListManifest): object {
  return {
    name: joinedWords(list.id, '-'),
    profile: 'tabular-data-resource',
    path: `${sheetName(list)}.csv`,
    title: list.title,
    description: listDescription(list),
    encoding: 'utf-8',
    format: 'csv',
    mediatype: 'text/csv',
    source: citation(list.source),
    schema: {
      // A Table Schema knows a column by the header it stands under, so the name is the printed label.
      fields: list.fields.map((field) => {
        const { is, constraints } = typeOf(field);
        return {
          name: field.label,
          id: field.id,
          title: field.label,
          ...is,
          description: fieldDescription(field, list),
          constraints: { required: alwaysFilled(field), ...constraints },
          source: citation(field.source),
        };
      }),
      missingValues: [''],
      ...(list.oneRowPerChild ? { primaryKey: [labelOf(list, list.key)] } : {}),
    },
  };
}

/** The lists as a Data Package of Table Schemas (Frictionless Data), for csv files as `deepdive template --csv` names them. */
export function tableSchema(theme: ThemeManifest): string {
  const { publication } = theme;
  const descriptor = {
    profile: 'tabular-data-package',
    name: theme.id,
    version: theme.edition,
    title: theme.title,
    sources: [
      {
        title: `${publication.publisher} ${publication.number}: ${publication.title} (${publication.published})`,
      },
    ],
    resources: theme.lists.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
