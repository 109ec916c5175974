import type { FormQuestion } from '@deepdive/core';
import {
  BorderStyle,
  CheckBox,
  HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { printable } from '../page/printable.js';
import { criteriaLines } from './criteria-lines.js';

/** Width of the text on an A4 page with our margins, in twentieths of a point. */
const textWidth = 10_090;
const labelWidth = 4_000;

const rule = { style: BorderStyle.SINGLE, size: 4, color: '8B96A1' } as const;
const borders = { top: rule, bottom: rule, left: rule, right: rule };
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F3F5' } as const;
const margins = { top: 80, bottom: 80, left: 110, right: 110 };

const small = (text: string): Paragraph => new Paragraph({ style: 'Small', children: [new TextRun(printable(text))] });
const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(printable(text))] });

function cell(children: readonly Paragraph[], width: number, head = false): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({})],
    width: { size: width, type: WidthType.DXA },
    borders,
    margins,
    ...(head ? { shading } : {}),
  });
}

function grid(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: columnWidths.length > 1, noHBand: true, noVBand: true },
  });
}

function explanation(question: FormQuestion): readonly Paragraph[] {
  const lines = criteriaLines(question.criteria);
  return [
    ...(question.hint === null ? [] : [small(question.hint)]),
    ...(lines.length === 0 ? [] : [small('Evidence for'), ...lines.map(small)]),
  ];
}

function boxes(labels: readonly string[]): readonly Paragraph[] {
  return labels.map(
    (label) =>
      new Paragraph({
        children: [new CheckBox({ checked: false, alias: printable(label) }), new TextRun(` ${printable(label)}`)],
      }),
  );
}

/** Where a short answer goes: boxes to tick where there is a choice, otherwise an empty line. */
function shortAnswer(question: FormQuestion): readonly Paragraph[] {
  switch (question.control) {
    case 'yesNo':
      return boxes(['Yes', 'No']);
    case 'choice':
      return boxes(question.choices.map(({ label }) => label));
    case 'date':
      return [small('Day, month, year'), new Paragraph({})];
    case 'line':
    case 'number':
    case 'paragraph':
      return [];
  }
}

/** Questions with short answers as one table: what is asked on the left, room for the answer on the right. */
function shortQuestions(questions: readonly FormQuestion[]): readonly (Paragraph | Table)[] {
  const rows = questions.map(
    (question) =>
      new TableRow({
        cantSplit: true,
        height: { value: 560, rule: HeightRule.ATLEAST },
        children: [
          cell([plain(question.label), ...explanation(question)], labelWidth, true),
          cell(shortAnswer(question), textWidth - labelWidth),
        ],
      }),
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [cell([small('Asked')], labelWidth, true), cell([small('Answer')], textWidth - labelWidth, true)],
  });
  return [grid([labelWidth, textWidth - labelWidth], [head, ...rows]), new Paragraph({})];
}

/**
 * A question to answer at length: a heading, then a table of its own with the criteria in its head, which Word repeats
 * on every page that a long answer runs on to.
 */
function longQuestion(question: FormQuestion): readonly (Paragraph | Table)[] {
  const explained = explanation(question);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [cell(explained.length > 0 ? explained : [small('Answer')], textWidth, true)],
  });
  const answer = new TableRow({
    height: { value: 2_600, rule: HeightRule.ATLEAST },
    children: [cell([], textWidth)],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(printable(question.label))] }),
    grid([textWidth], [head, answer]),
    new Paragraph({}),
  ];
}

/** The questions of a section in their order: neighbours with short answers share a table. */
export function questionParts(questions: readonly FormQuestion[]): readonly (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  let short: FormQuestion[] = [];
  const endShort = () => {
    if (short.length > 0) parts.push(...shortQuestions(short));
    short = [];
  };
  for (const question of questions) {
    if (question.control !== 'paragraph') {
      short.push(question);
      continue;
    }
    endShort();
    parts.push(...longQuestion(question));
  }
  endShort();
  return parts;
}
