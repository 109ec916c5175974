import type { Assumption } from '@deepdive/core';
import { council, framework, handbook, subsidiary } from '../publications.js';

/** What the texts, or our copies of them, leave open elsewhere. */
export const aboutText = {
  requestNumbers: {
    says: 'Neither the copies of paragraph 24 nor the information of paragraph 58 are numbered',
    choices: { ours: 'Paragraph and place in it serve as a number', none: 'They stay without a number' },
    chosen: 'ours',
    because: 'A request that is spoken about needs a name.',
    source: handbook.place('paras 24 and 58'),
  },
  reachArea: {
    says: "A reach area is a number of families in the footnotes (framework 15, handbook 8) and a geographical area in both glossaries; that a locality may be 'a reach area of around 3,000' names no unit",
    choices: {
      byPlace: 'An area; where a number is meant, the families with young children who live in it',
      number: 'A number of families throughout',
    },
    chosen: 'byPlace',
    because: 'Each use is plain where it stands. The 3,000 are taken for families with young children.',
    source: handbook.place('footnote 8 and Annex A'),
  },
  agesOfChildren: {
    says: "The covers say 'age group 0–5'; young children are under five (handbook, footnote 3 and Annex A), while the Early Years Foundation Stage lasts to the 31 August after the fifth birthday",
    choices: { underFive: 'Children aged under five', toFive: 'Children aged up to five' },
    chosen: 'underFive',
    because: 'The glossaries define young children so.',
    source: handbook.place('footnote 3 and Annex A'),
  },
  sizeOfSimultaneous: {
    says: 'Up to five single centres are inspected at once by one team (handbook, paragraphs 6, 14 and 16); that eight take two teams is an example, and the framework gives no number but in its glossary',
    choices: {
      fiveToATeam: 'One team for each five centres or part of five',
      asDecided: 'As many teams as Ofsted deploys',
    },
    chosen: 'asDecided',
    because: 'More than one team may be deployed beyond five; the text does not say that it must.',
    source: handbook.place('paras 6, 14 and 16'),
  },
  targetGroupsDiffer: {
    says: 'Twelve target groups stand in the framework and thirteen in the handbook of the same month: adopted children and adopter families are in the handbook alone',
    choices: { handbook: 'Thirteen', framework: 'Twelve' },
    chosen: 'handbook',
    because: 'Neither list is exhaustive. Both are stated.',
    source: handbook.place('Annex A, target groups'),
  },
  trainingPlanPoint: {
    says: "In our text the handbook's point on the training plan runs on into that on policies, procedures and practices, which the framework prints apart (paragraph 32)",
    choices: { two: 'Two points', one: 'One point' },
    chosen: 'two',
    because: 'The sentence as it stands joins two things by a comma, and the framework has them as two.',
    source: handbook.para(130),
  },
  twentyPercent: {
    says: "'Around 20% of disadvantaged two-year-olds' are entitled from September 2013, '40% of all two-year-olds' from September 2014",
    choices: {
      asPrinted: 'As printed: a fifth of the disadvantaged, then two fifths of all',
      ofAll: 'A fifth of all two-year-olds, the disadvantaged ones, then two fifths of all',
    },
    chosen: 'asPrinted',
    because:
      'The second reading is likely, since the text calls it a gradual increase; nothing rests on it here.',
    source: subsidiary.para(10),
  },
  profileMisspelt: {
    says: "The Early Years Foundation Stage Profile is 'EYSP' in paragraph 9 of the subsidiary guidance and 'EYFSP' in both glossaries",
    choices: { same: 'The same profile', other: 'Something else' },
    chosen: 'same',
    because: 'The words before the letters are the same.',
    source: subsidiary.para(9),
  },
  profileWhen: {
    says: "The profile is completed 'in the term before a child's fifth birthday' (subsidiary guidance, footnote 6) or in the 'final term in the Early Years Foundation Stage', which lasts to the 31 August after that birthday (both glossaries)",
    choices: {
      finalTerm: 'In the last term of the stage',
      beforeFifthBirthday: 'In the term before the fifth birthday',
    },
    chosen: 'finalTerm',
    because:
      'A profile at the end of a stage belongs to its end; both later publications say so. Profiles are placed by the day they were completed.',
    source: subsidiary.footnote(6),
  },
  governanceNamedFirst: {
    says: "The third key judgement is 'leadership, governance and management', and in paragraph 40 of the subsidiary guidance 'governance, leadership and management'",
    choices: { same: 'The same judgement', other: 'Another one' },
    chosen: 'same',
    because: 'There are three key judgements, and no other is about leadership.',
    source: subsidiary.para(40),
  },
  recordedTwice: {
    says: 'Paragraphs 31 and 32 of the subsidiary guidance both say that evidence is recorded and that the quality of the leader’s evaluation is part of it',
    choices: { once: 'One record is meant', twice: 'Two records are meant' },
    chosen: 'once',
    because: 'The second repeats the first nearly word for word.',
    source: subsidiary.place('paras 31 and 32'),
  },
  centreLeaderAtMeetings: {
    says: 'The centre leader is at every team meeting by the framework (paragraphs 54 and 55) and invited to them by the handbook (54 and 91), which adds that the leader has no part in grades',
    choices: {
      presentWithoutPart: 'Present, or somebody fit for it, and without a part in judgements',
      invited: 'Invited only',
    },
    chosen: 'presentWithoutPart',
    because: 'The two fit together.',
    source: framework.place('paras 54 and 55'),
  },
  councilFigures: {
    says: "In our copy the council's report has two paragraphs 4.8. Its last year is 9/12ths of one, and yet said to continue an increase: 8,962 registrations and 68,087 visits are fewer than the year before, and more only when scaled (11,949 and 90,783). Visitors are 'just under 20,000' in twelve months and again in nine, while visits and registrations differ",
    choices: {
      asPrinted: 'The figures are stated as printed, nine months as nine months',
      scaled: 'Nine months are scaled to a year',
    },
    chosen: 'asPrinted',
    because:
      'They stand beside what is counted from rows, and the rows of nine months are nine months of rows. Scaling presumes that the other three are alike.',
    source: council.place('paras 4.6, 4.7 and 4.8'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
