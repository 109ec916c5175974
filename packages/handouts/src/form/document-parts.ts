import type { FormQuestion, TableSection } from '@deepdive/core';
import { type HeadingLevel, HeightRule, Paragraph, type Table, TableRow } from 'docx';
import { boxes, cell, grid, plain, portraitWidth, run, sheet, small } from './document-cells.js';
import { explanationOf } from './explanation.js';
import { yesOrNo } from './form-control.js';

type LabelOf = (id: string) => string;
type HeadingLevelValue = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const landscapeWidth = sheet.height - 2 * sheet.aside;
const labelWidth = 4_000;
const childWidth = 1_800;

/** More choices than this would make the rows of a table too high; they are written out in its head. */
const boxesInTable = 4;

const explained = (question: FormQuestion, labelOf: LabelOf): readonly Paragraph[] =>
  explanationOf(question, labelOf).map(small);

const known = ({ filledIn }: FormQuestion): readonly Paragraph[] =>
  filledIn === null ? [] : [plain(filledIn)];

/** Where a short answer goes: boxes to tick where there is a choice, otherwise an empty line. */
function shortAnswer(question: FormQuestion): readonly Paragraph[] {
  switch (question.control) {
    case 'yesNo':
      return boxes(yesOrNo, question.filledIn);
    case 'choice':
      return boxes(question.choices, question.filledIn);
    case 'date':
      return [
        small('Day, month, year'),
        ...(question.filledIn === null ? [new Paragraph({})] : known(question)),
      ];
    case 'line':
    case 'number':
    case 'paragraph':
      return known(question);
  }
}

/** Questions with short answers as one table: what is asked on the left, room for the answer on the right. */
function shortQuestions(
  questions: readonly FormQuestion[],
  labelOf: LabelOf,
): readonly (Paragraph | Table)[] {
  const answerWidth = portraitWidth - labelWidth;
  const rows = questions.map(
    (question) =>
      new TableRow({
        cantSplit: true,
        height: { value: 560, rule: HeightRule.ATLEAST },
        children: [
          cell([plain(question.label), ...explained(question, labelOf)], labelWidth, true),
          cell(shortAnswer(question), answerWidth),
        ],
      }),
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [cell([small('Asked')], labelWidth, true), cell([small('Answer')], answerWidth, true)],
  });
  return [grid([labelWidth, answerWidth], [head, ...rows]), new Paragraph({})];
}

/**
 * A question to answer at length: a heading, then a table of its own with the criteria in its head, which Word repeats
 * on every page that a long answer runs on to.
 */
function longQuestion(
  question: FormQuestion,
  heading: HeadingLevelValue,
  labelOf: LabelOf,
): readonly (Paragraph | Table)[] {
  const explanation = explained(question, labelOf);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [cell(explanation.length > 0 ? explanation : [small('Answer')], portraitWidth, true)],
  });
  const answer = new TableRow({
    height: { value: 2_600, rule: HeightRule.ATLEAST },
    children: [cell(known(question), portraitWidth)],
  });
  return [
    new Paragraph({ heading, children: [run(question.label)] }),
    grid([portraitWidth], [head, answer]),
    new Paragraph({}),
  ];
}

/** The questions of a section in their order: neighbours with short answers share a table; long ones are headings. */
export function questionParts(
  questions: readonly FormQuestion[],
  heading: HeadingLevelValue,
  labelOf: LabelOf,
): readonly (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  let short: FormQuestion[] = [];
  const endShort = () => {
    if (short.length > 0) parts.push(...shortQuestions(short, labelOf));
    short = [];
  };
  for (const question of questions) {
    if (question.control !== 'paragraph') {
      short.push(question);
      continue;
    }
    endShort();
    parts.push(...longQuestion(question, heading, labelOf));
  }
  endShort();
  return parts;
}

const choicesOf = (question: FormQuestion): FormQuestion['choices'] =>
  question.control === 'yesNo' ? yesOrNo : question.choices;

function columnHead(question: FormQuestion, labelOf: LabelOf): readonly Paragraph[] {
  const choices = choicesOf(question);
  const writtenOut =
    choices.length > boxesInTable ? [small(`One of: ${choices.map(({ label }) => label).join('; ')}`)] : [];
  return [plain(question.label), ...explained(question, labelOf), ...writtenOut];
}

function tableAnswer(question: FormQuestion): readonly Paragraph[] {
  const choices = choicesOf(question);
  return choices.length > boxesInTable ? [] : boxes(choices, null);
}

/** Questions about several children, across a page on its side: a row a child, a column a question. */
export function tableParts(section: TableSection, labelOf: LabelOf): readonly (Paragraph | Table)[] {
  const { about, children, questions } = section;
  const width = questions.length === 0 ? 0 : Math.floor((landscapeWidth - childWidth) / questions.length);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [
      cell([plain(about)], childWidth, true),
      ...questions.map((question) => cell(columnHead(question, labelOf), width, true)),
    ],
  });
  const rows = children.map(
    (child) =>
      new TableRow({
        cantSplit: true,
        height: { value: 700, rule: HeightRule.ATLEAST },
        children: [
          cell([plain(child)], childWidth, true),
          ...questions.map((question) => cell(tableAnswer(question), width)),
        ],
      }),
  );
  return [grid([childWidth, ...questions.map(() => width)], [head, ...rows]), new Paragraph({})];
}
