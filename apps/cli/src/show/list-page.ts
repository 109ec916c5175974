import {
  citation,
  conditionInWords,
  counted,
  type FieldManifest,
  fieldAsked,
  fieldHolds,
  idInWords,
  type ListManifest,
  type ListStage,
  rangeInWords,
  type Window,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';

/** The time a list covers, in words. */
export function windowInWords({ months, atPointOfInspection }: Window): string {
  const before = months === null ? '' : `the ${counted(months, 'month')} before the inspection`;
  if (!atPointOfInspection) return before === '' ? 'no time is stated' : before;
  return before === '' ? 'the point of inspection' : `the point of inspection, and ${before}`;
}

/** When a list is handed over, in words. */
function stageInWords({ stage, milestone, week, weekday, time }: ListStage): string {
  const when = [week === null ? '' : `week ${week}`, weekday ?? '', time ?? ''].filter(Boolean).join(', ');
  return `stage ${stage}: ${idInWords(milestone)}${when === '' ? '' : ` (${when})`}`;
}

/** A list's number and title. */
const titleOf = ({ number, title }: ListManifest): string =>
  number === null ? title : `List ${number}: ${title}`;

/** The lists of a theme, a line each. */
export function listTable(lists: readonly ListManifest[], layout: Layout): string {
  const rows = lists.map((list) => [
    list.number === null ? '' : String(list.number),
    list.id,
    list.title,
    windowInWords(list.window),
    String(list.fields.length),
    citation(list.source),
  ]);
  return table(['No.', 'List', 'Title', 'Covers', 'Fields', 'Source'], rows, layout);
}

/** The fields of a list, a line each, in printed order. */
export function fieldTable(list: Pick<ListManifest, 'fields'>, layout: Layout): string {
  const rows = list.fields.map((field) => [
    field.id,
    field.label,
    fieldHolds(field),
    fieldAsked(field, list),
    citation(field.source),
  ]);
  return table(['Field', 'Label', 'Holds', 'Asked', 'Source'], rows, layout);
}

/** Everything about one field. */
export function fieldPage(field: FieldManifest, list: Pick<ListManifest, 'fields'>, layout: Layout): string {
  const lines = [
    layout.paint.title(field.label),
    `Id: ${field.id}`,
    `Holds: ${fieldHolds(field)}`,
    `Asked: ${fieldAsked(field, list)}`,
    ...(field.hint === null ? [] : [`Hint: ${field.hint}`]),
    ...(field.lookBackMonths === null ? [] : [`Looks back: ${counted(field.lookBackMonths, 'month')}`]),
    ...(field.aliases.length === 0 ? [] : [`Also headed: ${field.aliases.join('; ')}`]),
    `First stated in: ${field.origin}`,
    `Source: ${citation(field.source)}`,
  ].map((line) => wrapped(line, layout.width));
  if (!field.codes) return lines.join('\n');
  const codes = field.codes.codes.map(({ code, label, synonyms }) => [code, label, synonyms.join('; ')]);
  return [...lines, '', table(['Code', 'Means', 'Also written'], codes, layout)].join('\n');
}

/** The rules of a list, each as a sentence, with what exactly is compared. */
export function rulesText(list: Pick<ListManifest, 'fields' | 'rules'>, layout: Layout): string {
  return list.rules
    .map((rule) =>
      [
        wrapped(
          `${rule.id} (${rule.severity === 'mustFix' ? 'must fix' : 'check'}): ${rule.says}`,
          layout.width,
        ),
        wrapped(`exactly: ${conditionInWords(rule.expect, list.fields)}`, layout.width, '  '),
        ...(rule.fix === null ? [] : [wrapped(`to mend: ${rule.fix}`, layout.width, '  ')]),
        wrapped(citation(rule.source), layout.width, '  '),
      ].join('\n'),
    )
    .join('\n');
}

/** Everything about one list. */
export function listPage(list: ListManifest, layout: Layout): string {
  const { title, quiet } = layout.paint;
  const facts = [
    `Who is on it: ${list.population}`,
    `Covers: ${windowInWords(list.window)}`,
    `One row is about: ${list.unit === 'event' ? 'an event' : `a ${list.unit}`}${list.oneRowPerChild ? '; one row a child' : ''}`,
    ...(list.rows === null ? [] : [`Rows fieldAsked for: ${rangeInWords(list.rows)}`]),
    ...list.stages.map((stage) => `Handed over: ${stageInWords(stage)}`),
    ...(list.derivedFrom === null ? [] : [`Built on: ${list.derivedFrom}`]),
    ...(list.because === null ? [] : [`Differs because: ${list.because}`]),
    `Source: ${citation(list.source)}`,
  ].map((line) => wrapped(line, layout.width));
  const fields = list.fields.some((field) => field.codes)
    ? [quiet(`What each code means: deepdive show … lists/${list.id}/fields/FIELD`)]
    : [];
  const rules = list.rules.length === 0 ? [] : ['', title('Rules'), rulesText(list, layout)];
  return [title(titleOf(list)), ...facts, '', fieldTable(list, layout), ...fields, ...rules].join('\n');
}
