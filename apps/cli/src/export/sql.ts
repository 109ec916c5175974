import { citation, type FieldManifest, type ListManifest, type ThemeManifest } from '@deepdive/core';
import { alwaysFilled, fieldDescription, joinedWords, listDescription } from './described.js';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const comment = (text: string, indent = ''): string =>
  text
    .split(/\r?\n/)
    .map((line) => `${indent}-- ${line}`)
    .join('\n');

const columnName = (id: string): string => quoted(joinedWords(id, '_'));

function typeOf({ type, codes }: FieldManifest): string {
  switch (type) {
    case 'id':
      return 'VARCHAR(255)';
    case 'text':
      return 'VARCHAR(32767)';
    case 'date':
      return 'DATE';
    case 'wholeNumber':
      return 'INTEGER';
    case 'number':
      return 'DOUBLE PRECISION';
    case 'yesNo':
      return 'BOOLEAN';
    case 'code':
      return `VARCHAR(${Math.max(1, ...(codes?.codes ?? []).map(({ code }) => code.length))})`;
  }
}

/** What the value of a column is held to; a blank passes, as it does everywhere in SQL's checks. */
function checkOf(field: FieldManifest): string {
  const column = columnName(field.id);
  if (field.codes)
    return ` CHECK (${column} IN (${field.codes.codes.map(({ code }) => literal(code)).join(', ')}))`;
  return field.least === null ? '' : ` CHECK (${column} >= ${field.least})`;
}

function tableOf(list: ListManifest): string {
  const key = list.oneRowPerChild ? [`  PRIMARY KEY (${columnName(list.key)})`] : [];
  const columns = list.fields.map((field) => ({
    note: comment(`${field.label}. ${fieldDescription(field, list)}`, '  '),
    column: `  ${columnName(field.id)} ${typeOf(field)}${alwaysFilled(field) ? ' NOT NULL' : ''}${checkOf(field)}`,
  }));
  const lines = columns.map(({ note, column }, at) => {
    const last = at === columns.length - 1 && key.length === 0;
    return `${note}\n${column}${last ? '' : ','}`;
  });
  return [
    comment(`${list.title}. ${listDescription(list)} Source: ${citation(list.source)}.`),
    ...list.rules.map((rule) => comment(`Rule ${rule.id}: ${rule.says}. Source: ${citation(rule.source)}.`)),
    `CREATE TABLE ${quoted(joinedWords(list.id, '_'))} (`,
    ...lines,
    ...key,
    ');',
  ].join('\n');
}

/** The lists as tables in standard SQL, with labels, codes and sources as comments. */
export function sql(theme: ThemeManifest): string {
  const { publication } = theme;
  const head = comment(
    `${theme.title} (${theme.id}@${theme.edition}): ${publication.publisher} ${publication.number}, ${publication.title} (${publication.published}).`,
  );
  return `${[head, ...theme.lists.map(tableOf)].join('\n\n')}\n`;
}
