import {
  allOf,
  anyOf,
  type Condition,
  type GradeColumns,
  type LimitingRuleInput,
  when,
} from '@deepdive/core';
import { accessCriteria } from './criteria/access.js';
import { leadershipCriteria } from './criteria/leadership.js';
import { qualityCriteria } from './criteria/quality.js';
import type { Facts } from './facts.js';
import type { Judgements } from './judgements.js';
import { framework, handbook } from './publications.js';

type Columns = GradeColumns<Judgements, Facts>;
type Key = 'access' | 'quality' | 'leadership';

const keys = ['access', 'quality', 'leadership'] as const;
const namesOf = <K extends string>(points: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(points) as K[];

/** What the grade of the whole says of the three key judgements, and they of it: the descriptors after paragraph 136. */
const onTheWhole = (grade: Columns): Readonly<Record<string, LimitingRuleInput>> => {
  const others = (good: Key): readonly Condition[] =>
    keys.filter((key) => key !== good).map((key) => grade[key].is('outstanding'));
  const allOutstanding = allOf(...keys.map((key) => grade[key].is('outstanding')));
  const oneGood = anyOf(...keys.map((key) => allOf(grade[key].is('good'), ...others(key))));
  return {
    outstandingThroughout: {
      says: 'In an outstanding centre all three key judgements are outstanding; that one is good instead is exceptional',
      expect: when(grade.overall.is('outstanding'), allOutstanding),
      strength: 'exceptional',
      source: handbook.place('after para 136, "Outstanding (1)", point 2'),
      assumes: ['flatDescriptors'],
    },
    exceptionIsNarrow: {
      says: 'In an outstanding centre no more than one key judgement is good and none is lower; the good one is rapidly improving, and all other key aspects of the work are good or outstanding',
      expect: when(
        grade.overall.is('outstanding'),
        anyOf(
          allOutstanding,
          allOf(oneGood, grade.goodOneRapidlyImproving.is(true), grade.otherKeyAspectsGood.is(true)),
        ),
      ),
      strength: 'always',
      source: handbook.place('after para 136, "Outstanding (1)", point 2'),
      assumes: ['flatDescriptors', 'otherKeyAspects'],
    },
    goodThroughout: {
      says: 'In a good centre the key judgements are likely to be at least good',
      expect: when(
        grade.overall.is('good'),
        allOf(...keys.map((key) => grade[key].isOneOf(['outstanding', 'good']))),
      ),
      strength: 'likely',
      source: handbook.place('after para 136, "Good (2)", point 2'),
      assumes: ['otherKeyAspects'],
    },
    improvementHasItsPlace: {
      says: 'Where the whole requires improvement, at least one key judgement is below good',
      expect: when(
        grade.overall.is('requiresImprovement'),
        anyOf(...keys.map((key) => grade[key].isOneOf(['requiresImprovement', 'inadequate']))),
      ),
      strength: 'always',
      source: handbook.place('after para 136, "Requires improvement (3)", point 1'),
      assumes: ['flatDescriptors', 'otherKeyAspects'],
    },
    improvementWithoutInadequacy: {
      says: 'Where the whole requires improvement, it is likely that no key judgement is inadequate',
      expect: when(
        grade.overall.is('requiresImprovement'),
        allOf(...keys.map((key) => grade[key].isNot('inadequate'))),
      ),
      strength: 'likely',
      source: handbook.place('after para 136, "Requires improvement (3)", point 2'),
    },
    inadequacyLimits: {
      says: 'Where one or more key judgements are inadequate, the whole is likely to be inadequate',
      expect: when(anyOf(...keys.map((key) => grade[key].is('inadequate'))), grade.overall.is('inadequate')),
      strength: 'likely',
      source: handbook.place('after para 136, "Inadequate (4)", point 1'),
    },
  };
};

/** Any one of the points printed under "Inadequate" makes the judgement likely to be inadequate. */
const onEachJudgement = (grade: Columns): Readonly<Record<string, LimitingRuleInput>> => ({
  accessPointsLimit: {
    says: 'Where any of the four points under "Inadequate" applies, access to services is likely to be inadequate',
    expect: when(
      anyOf(...namesOf(accessCriteria.inadequate).map((point) => grade[point].is(true))),
      grade.access.is('inadequate'),
    ),
    strength: 'likely',
    source: handbook.place('after para 125, "Inadequate (4)"'),
  },
  qualityPointsLimit: {
    says: 'Where any of the six points under "Inadequate" applies, the quality and impact of practice and services is likely to be inadequate',
    expect: when(
      anyOf(...namesOf(qualityCriteria.inadequate).map((point) => grade[point].is(true))),
      grade.quality.is('inadequate'),
    ),
    strength: 'likely',
    source: handbook.place('after para 127, "Inadequate (4)"'),
  },
  leadershipPointsLimit: {
    says: 'Where any of the seven points under "Inadequate" applies, leadership, governance and management are likely to be inadequate',
    expect: when(
      anyOf(...namesOf(leadershipCriteria.inadequate).map((point) => grade[point].is(true))),
      grade.leadership.is('inadequate'),
    ),
    strength: 'likely',
    source: handbook.place('after para 130, "Inadequate (4)"'),
  },
});

/** What earlier grades make of this one: the framework's paragraph 6. The handbook does not repeat it. */
const onHistory = (grade: Columns): Readonly<Record<string, LimitingRuleInput>> => ({
  thirdTimeNotGood: {
    says: 'A centre that required improvement at two consecutive inspections and is still not good at the third is likely to be judged inadequate',
    expect: when(
      allOf(grade.previousRequiredImprovement.is(true), grade.oneBeforeRequiredImprovement.is(true)),
      grade.overall.isNot('requiresImprovement'),
    ),
    strength: 'likely',
    source: framework.para(6),
    assumes: ['thirdInspection'],
  },
});

/** What the publications say of grades together, each with the strength they print. Flags only: no grade is computed. */
export const limitingRules = (grade: Columns): Readonly<Record<string, LimitingRuleInput>> => ({
  ...onTheWhole(grade),
  ...onEachJudgement(grade),
  ...onHistory(grade),
});
