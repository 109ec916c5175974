import { anyOf, code, codeSet, list, number, when, yesNo } from '@deepdive/core';
import { events, must, ours, person } from './columns.js';

const part = codeSet(
  'abusePart',
  'Part in it',
  {
    victim: ['Experienced domestic abuse', 'victim', 'survivor'],
    atRisk: ['At risk of domestic abuse', 'risk'],
    perpetrator: ['Perpetrated domestic abuse', 'abuser'],
    childExperiencing: ['Child experiencing domestic abuse', 'witnessed'],
    childAtRisk: ['Child at risk of domestic abuse', 'risk to child'],
    historic: ['Disclosed past domestic abuse, none now', 'historic'],
    ofChildOnParent: ['Subject to violence of a child, or discloses it', 'child on parent violence', 'CPV'],
  },
  ours,
);

const tool = codeSet(
  'riskTool',
  'Tool',
  {
    dash: ['SafeLives DASH risk checklist', 'DASH', 'RIC', 'DASH RIC'],
    barnardos: ["Barnardo's matrix, level", 'Barnardos', 'DVRIM'],
    SDQ: ['Strengths and difficulties questionnaire', 'strengths and difficulties'],
  },
  ours,
);

/** What services know of domestic abuse, by person. */
export const domesticAbuse = list({
  ...events,
  title: 'Domestic abuse',
  population: 'Each incident, disclosure or finding of risk that local services know of, by person',
  eventOn: 'knownOn',
  fields: {
    personId: person(),
    part: code('Part in it', part, { strength: 'must' }),
    knownOn: must('Happened or disclosed on'),
    isReportedToPolice: yesNo('Reported to the police'),
  },
});

/** Scores and levels of risk, by the day on which they were taken. */
export const riskScores = list({
  ...events,
  title: 'Scores of risk and of difficulty',
  population: 'Each score or level taken with a member of the household',
  eventOn: 'scoredOn',
  assumes: ['whoseScore'],
  fields: {
    personId: person(),
    tool: code('Tool', tool, { strength: 'must' }),
    scoredOn: must('Scored on'),
    score: number('Score or level', { least: 0, strength: 'must' }),
  },
  rules: (row) => ({
    dashWithinBounds: {
      says: 'A DASH score is from 0 to 24',
      expect: when(row.tool.is('dash'), row.score.isBetween(0, 24)),
      fix: 'Mend the score: it counts the ticks of 24 questions.',
      passes: { tool: 'dash', score: 24 },
      fails: { tool: 'dash', score: 25 },
    },
    levelWithinBounds: {
      says: "A level of Barnardo's matrix is from 1 to 4",
      expect: when(row.tool.is('barnardos'), row.score.isBetween(1, 4)),
      fix: 'Enter the level, 1 to 4.',
      passes: { tool: 'barnardos', score: 4 },
      fails: { tool: 'barnardos', score: 5 },
    },
    difficultiesWithinBounds: {
      says: 'A total score of difficulties is from 0 to 40',
      expect: anyOf(row.tool.isNot('SDQ'), row.score.isBetween(0, 40)),
      fix: 'Enter the total difficulties score, 0 to 40.',
      passes: { tool: 'SDQ', score: 40 },
      fails: { tool: 'SDQ', score: 41 },
    },
  }),
});

/** Referrals to a multi-agency risk assessment conference. */
export const maracReferrals = list({
  ...events,
  title: 'MARAC referrals',
  population: 'Each referral of a member of the household to a MARAC',
  eventOn: 'referredOn',
  fields: { personId: person(), referredOn: must('Referred on') },
});
