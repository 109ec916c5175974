import {
  capitalised,
  conditionInWords,
  counted,
  dueInWords,
  fieldAsked,
  fieldHolds,
  type ListManifest,
  type ThemeManifest,
} from '@deepdive/core';
import { blocks, heading, plain, points, table } from '../markdown.js';
import type { PagePart } from '../reference-page.js';
import { sourceCell } from './cells.js';

const titleOf = ({ number, title }: ListManifest): string =>
  number === null ? title : `List ${number}: ${title}`;

function windowInWords({ window }: ListManifest): string {
  const months =
    window.months === null ? [] : [`the ${counted(window.months, 'month')} before the inspection`];
  const now = window.atPointOfInspection ? ['those current at the point of inspection'] : [];
  const covered = [...months, ...now];
  return covered.length === 0 ? 'no time stated' : covered.join(', and ');
}

/** The codes that the fields of a list take. */
export function codesOf(list: ListManifest): string {
  const sets = new Map(list.fields.flatMap(({ codes }) => (codes ? [[codes.id, codes] as const] : [])));
  return blocks(
    [...sets.values()].map(({ title, codes, source }) =>
      blocks([
        `**${plain(title)}** (${sourceCell(source)})`,
        table(
          ['Code', 'Label'],
          codes.map(({ code, label }) => [plain(code), plain(label)]),
        ),
      ]),
    ),
  );
}

function listPart(list: ListManifest, theme: ThemeManifest): string {
  const facts = [
    plain(list.population),
    `Covers ${windowInWords(list)}.`,
    ...(list.oneRowPerChild ? ['One row a child, where possible.'] : []),
    ...(list.because === null
      ? []
      : [`Differs from ${plain(list.derivedFrom ?? '')}: ${plain(list.because)}`]),
    ...list.stages.map(({ milestone }) => {
      const due = theme.timeline.find(({ id }) => id === milestone)?.due ?? null;
      return `Handed over: ${plain(dueInWords(due))}.`;
    }),
    `Source: ${sourceCell(list.source, list.assumes)}.`,
  ];
  const fields = list.fields.map((field) => [
    plain(field.label),
    plain(fieldHolds(field)),
    plain(fieldAsked(field, list)),
    sourceCell(field.source, field.assumes),
  ]);
  const rules = list.rules.map((rule) => [
    plain(rule.says),
    plain(capitalised(conditionInWords(rule.expect, list.fields))),
    rule.severity === 'mustFix' ? 'must fix' : 'check',
    sourceCell(rule.source, rule.assumes),
  ]);
  return blocks([
    heading(3, titleOf(list)),
    points(facts),
    table(['Field, as printed', 'Holds', 'Asked for', 'Source'], fields),
    ...(rules.length === 0 ? [] : [heading(4, `Rules of ${list.title}`)]),
    table(['What a right row keeps', 'Exactly', 'If not', 'Source'], rules),
    ...(list.fields.some(({ codes }) => codes) ? [heading(4, `Codes of ${list.title}`)] : []),
    codesOf(list),
  ]);
}

/** The lists of a theme: whom each covers, its fields, rules and codes. */
export function listsPart(theme: ThemeManifest): PagePart {
  const across = theme.across.map(({ says, severity, source, assumes }) => [
    plain(says),
    severity === 'mustFix' ? 'must fix' : 'check',
    sourceCell(source, assumes),
  ]);
  return {
    title: 'Lists',
    body: blocks([
      ...theme.lists.map((list) => listPart(list, theme)),
      ...(across.length === 0 ? [] : [heading(3, 'Across lists')]),
      table(['What lists keep together', 'If not', 'Source'], across),
    ]),
  };
}
