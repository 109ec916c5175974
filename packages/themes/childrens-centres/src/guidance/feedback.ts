import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf, statedAt } from '../stated.js';

/** How leaders take part. */
export const leadersTakePart = {
  title: 'How the centre leader and senior staff take part',
  statements: {
    ...pointsOf(framework.place, 'para 54', {
      represented: [
        'Somebody fit for it represents them at all team and feedback meetings',
        'centreLeaderAtMeetings',
      ],
      upToDate: 'They know how the inspection goes',
      understand: 'They understand how the team comes to judgements',
      clarify: 'They can clarify how evidence is used',
      addEvidence: 'They can add evidence',
    }),
    ...pointsOf(framework.place, 'para 55', {
      viewsBefore: 'The leader is invited to say what the issues for inspection are, beforehand',
      updates: 'The leader is invited to regular updates from the lead inspector',
      finalMeeting: 'The leader is invited to the meeting at which final judgements are made',
      dailyFeedback: ['The leader is invited to feedback at the start or end of each day', 'feedbackEachDay'],
      recommendations: 'The leader is invited to talk the recommendations over',
    }),
    eachDay: statement(
      'At the end of each day emerging strengths and weaknesses, and what is followed up the next day, are fed back; the centre can add evidence',
      framework.para(59),
      ['feedbackEachDay'],
    ),
  },
} as const;

/** The code of conduct. */
export const codeOfConduct = {
  title: "Inspectors' code of conduct",
  statements: {
    ...statedAt(framework.para(56), {
      objective: 'They evaluate objectively, impartially, without fear or favour',
      inLine: 'They evaluate by frameworks, national standards or requirements',
      evidence: 'They rest every evaluation on clear and robust evidence',
      noConnection: 'They have no tie to the provider that could bear on their objectivity',
      honest: 'They report honestly and clearly, and judge fairly and reliably',
      integrity: 'They work with integrity, and with courtesy, respect and sensitivity',
      littleStress: 'They keep stress as low as they can',
      bestInterests: 'They act for the interests and well-being of those who use services',
      dialogue: 'They keep up a useful dialogue and tell judgements clearly and frankly',
      confidential: 'They keep information confidential, above all about individuals and their work',
      requests: 'They answer reasonable requests properly',
      promptAction: 'They act promptly and properly on safeguarding, health and safety',
    }),
    origin: statement(
      'The origin of what somebody says is protected as far as it can be; disclosures that inspectors have a duty to pass on are passed on',
      framework.para(57),
    ),
  },
} as const;

/** What Ofsted expects of staff. */
export const expectedOfStaff = {
  title: "What Ofsted expects of centres' staff",
  statements: statedAt(framework.para(58), {
    ownCodes: 'They keep to their own codes of conduct',
    openVisit: 'They let inspectors visit openly and honestly',
    objectiveEvaluation: 'They let inspectors evaluate objectively against the framework',
    evidence: 'They give evidence from which an honest, fair and reliable report can be made',
    littleDisruption: 'They work with inspectors to keep disruption, stress and paperwork small',
    inspectorsSafe: 'They see that inspectors are safe on their premises',
    dialogue: 'They keep up a useful dialogue',
    concernsRaised: 'They raise concerns promptly and properly',
    withoutManager: 'They understand that inspectors observe and talk without a manager there',
  }),
} as const;

/** The formal feedback. */
export const finalFeedback = {
  title: 'The formal feedback at the end',
  statements: {
    attendees: statement(
      'Leader, lead officer of the authority and somebody responsible for governance wherever possible; the lead inspector decides, after asking the leader, about other senior staff',
      handbook.para(96),
      ['feedbackAttendees'],
    ),
    explained: statement(
      'Judgements are presented; what is inadequate, outstanding or other than the centre expected is explained. The leader or key contact may invite others',
      framework.para(63),
      ['feedbackAttendees'],
    ),
    several: statement(
      'With several centres at once the coordinating lead inspector decides how feedback is given and how the authority learns the main findings beforehand; normally each centre hears them from its own lead inspector',
      handbook.para(97),
    ),
    noChallenge: statement(
      'It shares findings; brief clarification may be asked for, but no evidence added and no judgement challenged. Comments are professional and objective, and an evidence form sums up the key points',
      handbook.para(98),
    ),
  },
} as const;

/** What the centre knows before inspectors leave. */
export const clearBeforeLeaving = {
  title: 'What the centre is clear about before inspectors leave',
  statements: {
    ...pointsOf(handbook.place, 'para 99', {
      grades: 'The grade of each key judgement',
      mayChange: 'Grades may change in moderation and stay confidential until the final report is there',
      inTheReport: 'Main findings and main points of the feedback come back in the report',
      recommendations: 'The recommendations',
      publication: 'How the report comes to be published',
      survey: 'That it is encouraged to fill in the survey after the inspection',
      actionPlan:
        'That the authority has to pass the report on, and to produce, publish and monitor an action plan',
      complaints: 'How to complain',
    }),
    implications: statement(
      'The framework adds: where it matters, what requiring improvement or being inadequate means',
      framework.para(64),
    ),
  },
} as const;

/** What a grade leads to. */
export const reinspection = {
  title: 'What a grade leads to',
  statements: {
    inadequate: statement(
      'Inadequate: inspected again within 12 months; the report takes longer, so that judgements can be moderated',
      handbook.para(100),
    ),
    planIsEvidence: statement(
      "Inadequate: the authority's action plan is an important part of the evidence when the centre is inspected again",
      handbook.para(101),
    ),
    planAndImplementation: statement(
      'Inadequate: how good the plan is and how it was carried out is an important feature of that inspection',
      framework.para(6),
    ),
    requiresImprovement: statement(
      'Requires improvement: normally inspected again within two years at most, earlier if required',
      handbook.para(102),
    ),
    requiresImprovementIs: statement(
      'A centre that is not yet good and not inadequate is one that requires improvement',
      framework.para(6),
    ),
    thirdTime: statement(
      'Requires improvement at two inspections in a row and still not good at the third: likely to be deemed inadequate',
      framework.para(6),
      ['thirdInspection'],
    ),
  },
} as const;
