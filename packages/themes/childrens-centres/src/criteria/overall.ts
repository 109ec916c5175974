import { under } from './graded.js';

/** Overall effectiveness: the descriptors after paragraph 136. What they say of grades stands among the limiting rules too. */
export const overallCriteria = {
  outstanding: under(136, 'outstanding', {
    highestAspirations:
      'Practice always reflects the highest hopes for all children and families, those in target groups above all, and inequality falls fast',
    allKeyJudgementsOutstanding:
      'All three key judgements are outstanding; exceptionally one may be good and rapidly improving, with all other key aspects good or outstanding',
  }),
  good: under(136, 'good', {
    mostReachGoodServices:
      'Practice lets most targeted children and families reach good-quality services that raise children’s well-being and achieve the outcomes the centre has set itself',
    otherAspectsGood: 'Other key aspects of the work are likely to be good at least',
  }),
  requiresImprovement: under(136, 'requiresImprovement', {
    someAspectRequiresImprovement:
      'Practice is not good yet, since one or more key aspects of the work, or leadership and management, require improvement',
    noKeyJudgementInadequate: 'No key judgement is inadequate, in all likelihood',
  }),
  inadequate: under(136, 'inadequate', {
    someKeyJudgementInadequate:
      'A centre with one or more key judgements inadequate is likely to be inadequate as a whole',
  }),
} as const;
