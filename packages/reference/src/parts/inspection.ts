import {
  capitalised,
  conditionInWords,
  dueInWords,
  fieldHolds,
  idInWords,
  type RequestManifest,
  rangeInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { blocks, heading, plain, points, table } from '../markdown.js';
import type { PagePart } from '../reference-page.js';
import { sourceCell } from './cells.js';

const inCase = (onlyWhen: string | null): string =>
  onlyWhen === null ? '' : ` (only when ${plain(onlyWhen)})`;

/** Every milestone, by the number under which the picture shows it. */
export function timelinePart(theme: ThemeManifest, picture: string | null): PagePart {
  const rows = theme.timeline.map(({ says, by, due, asPrinted, onlyWhen, source, assumes }, at) => [
    String(at + 1),
    `${plain(says)}${inCase(onlyWhen)}`,
    plain(capitalised(idInWords(by))),
    plain(capitalised(dueInWords(due))) + (asPrinted === null ? '' : `; printed as “${plain(asPrinted)}”`),
    sourceCell(source, assumes),
  ]);
  return {
    title: 'Timeline',
    body: blocks([
      ...(picture === null ? [] : [picture]),
      table(['Number', 'What happens', 'Who', 'When', 'Source'], rows),
    ]),
  };
}

/** The stages of case selection. */
export function selectionPart(theme: ThemeManifest, picture: string | null): PagePart {
  const fields = theme.lists.flatMap((list) => list.fields);
  const nameOf = (id: string): string => theme.lists.find((list) => list.id === id)?.title ?? idInWords(id);
  const labelOf = (id: string): string =>
    plain(fields.find((field) => field.id === id)?.label ?? idInWords(id));
  const stages = theme.selection.map((stage) =>
    blocks([
      heading(3, capitalised(idInWords(stage.id))),
      plain(stage.says),
      points([
        `Chosen by: ${plain(idInWords(stage.by))}`,
        `How many: ${stage.count === null ? 'no number printed' : rangeInWords(stage.count)}`,
        `From: ${stage.from.map((id) => plain(nameOf(id))).join(', ')}`,
        ...(stage.ages === null ? [] : [`Ages: ${stage.ages.from} to ${stage.ages.to}`]),
        ...stage.eligible.map(
          ({ says, expect, source, assumes }) =>
            `Eligible: ${plain(says)}; exactly: ${plain(conditionInWords(expect, fields))} (${sourceCell(source, assumes)})`,
        ),
        ...(stage.strata.length === 0 ? [] : [`Spread over: ${stage.strata.map(labelOf).join(', ')}`]),
        ...stage.asks.map((field) => `Asked next: ${plain(field.label)} (${plain(fieldHolds(field))})`),
        `Source: ${sourceCell(stage.source, stage.assumes)}`,
      ]),
    ]),
  );
  return { title: 'Case selection', body: blocks([...(picture === null ? [] : [picture]), ...stages]) };
}

/** Criteria in our own words. */
export function criteriaPart(theme: ThemeManifest): PagePart {
  const headed = theme.criteria.some(({ heading: above }) => above !== null);
  return {
    title: 'Criteria',
    body: table(
      ['Criterion', ...(headed ? ['Under'] : []), 'In our own words', 'Source'],
      theme.criteria.map(({ ref, heading: above, summary, source }) => [
        plain(ref),
        ...(headed ? [plain(above ?? '')] : []),
        plain(summary ?? 'named by our sources, not printed in them'),
        sourceCell(source),
      ]),
    ),
  };
}

/** The tracking tool with the criteria each question serves. */
export function toolPart({ tool }: ThemeManifest): PagePart {
  if (!tool) return { title: 'Tracking tool', body: '' };
  const sections = [...new Set(tool.questions.map(({ section }) => section))];
  return {
    title: 'Tracking tool',
    body: blocks([
      `${plain(tool.title)}. Source: ${sourceCell(tool.source, tool.assumes)}.`,
      `At its head: ${tool.header.map(({ label }) => plain(label)).join(', ')}.`,
      ...sections.flatMap((section) => [
        heading(3, section),
        table(
          ['Question', 'Criteria', 'Source'],
          tool.questions
            .filter((question) => question.section === section)
            .map(({ asks, criteria, source, assumes }) => [
              plain(asks),
              plain(criteria.join(', ')),
              sourceCell(source, assumes),
            ]),
        ),
      ]),
    ]),
  };
}

const requestRows = (requests: readonly RequestManifest[]): readonly (readonly string[])[] =>
  requests.map(({ number, title, agency, months, onlyWhen, source, assumes }) => [
    plain(number ?? ''),
    `${plain(title)}${inCase(onlyWhen)}`,
    plain(idInWords(agency)),
    months === null ? '' : `${months} months`,
    sourceCell(source, assumes),
  ]);

/** What is asked of whom, and what is asked about each case. */
export function requestsPart(theme: ThemeManifest): PagePart {
  const header = ['Item', 'What', 'From', 'Period', 'Source'];
  return {
    title: 'Requests',
    body: blocks([
      table(header, requestRows(theme.requests)),
      ...(theme.caseDocuments.length === 0 ? [] : [heading(3, 'About each case')]),
      table(header, requestRows(theme.caseDocuments)),
    ]),
  };
}

/** What else the publication says to those who act. */
export function guidancePart(theme: ThemeManifest): PagePart {
  return {
    title: 'Guidance',
    body: blocks(
      theme.guidance.map(({ title, statements }) =>
        blocks([
          heading(3, title),
          points(
            statements.map(({ says, source, assumes }) => `${plain(says)} (${sourceCell(source, assumes)})`),
          ),
        ]),
      ),
    ),
  };
}
