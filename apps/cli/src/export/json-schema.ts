import type { FieldManifest, ListManifest, ThemeManifest } from '@deepdive/core';
import { alwaysFilled, fieldDescription, listDescription } from './described.js';

type Schema = Readonly<Record<string, unknown>>;

/** What a filled cell of a field holds: dates as ISO text, yes and no as booleans, codes as such. */
function filled({ type, least, codes }: FieldManifest): Schema {
  const atLeast = least === null ? {} : { minimum: least };
  switch (type) {
    case 'id':
      return { type: 'string', minLength: 1 };
    case 'text':
      return { type: 'string' };
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'wholeNumber':
      return { type: 'integer', ...atLeast };
    case 'number':
      return { type: 'number', ...atLeast };
    case 'yesNo':
      return { type: 'boolean' };
    case 'code':
      return codes ? { oneOf: codes.codes.map(({ code, label }) => ({ const: code, title: label })) } : {};
  }
}

function fieldSchema(field: FieldManifest, list: ListManifest): Schema {
  const described = {
    title: field.label,
    description: fieldDescription(field, list),
    'x-source': field.source,
  };
  // Blank is unknown and is held as null.
  return alwaysFilled(field)
    ? { ...described, ...filled(field) }
    : { ...described, anyOf: [filled(field), { type: 'null' }] };
}

function rowSchema(list: ListManifest): Schema {
  return {
    type: 'object',
    title: list.title,
    description: listDescription(list),
    properties: Object.fromEntries(list.fields.map((field) => [field.id, fieldSchema(field, list)])),
    required: list.fields.filter(alwaysFilled).map(({ id }) => id),
    additionalProperties: false,
    // Rules compare fields and dates of the run, which JSON Schema cannot say; they stand here to be read.
    'x-rules': list.rules.map(({ id, says, severity, source }) => ({ id, says, severity, source })),
    'x-source': list.source,
  };
}

/** The lists as a JSON Schema (2020-12) of clean rows, by list id: `{ childrenInNeed: [ { … } ] }`. */
export function jsonSchema(theme: ThemeManifest): string {
  const { publication } = theme;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:deepdive:${theme.id}:${theme.edition}`,
    title: theme.title,
    description: `${publication.publisher} ${publication.number}: ${publication.title} (${publication.published})`,
    type: 'object',
    properties: Object.fromEntries(
      theme.lists.map(({ id }) => [id, { type: 'array', items: { $ref: `#/$defs/${id}` } }]),
    ),
    additionalProperties: false,
    $defs: Object.fromEntries(theme.lists.map((list) => [list.id, rowSchema(list)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
