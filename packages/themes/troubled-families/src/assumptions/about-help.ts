import type { Assumption } from '@deepdive/core';
import { row } from '../publications.js';

/** What the rows on children who need help leave open. */
export const aboutHelp = {
  currentMissing: {
    says: 'Children "who have been reported as missing" are identified if "current"',
    choices: {
      withinSixMonths: 'Reported missing in the six months up to engagement',
      onTheDay: 'Missing on the day of engagement',
    },
    chosen: 'withinSixMonths',
    because: 'Progress compares numbers of episodes over six months.',
    source: row('CWNH04'),
  },
  missingGrouping: {
    says: 'Home OR supported accommodation AND fewer episodes: which words belong together is not printed',
    choices: {
      eitherPlaceAndFewer: 'Back in one of the two places, and fewer episodes',
      homeAlone: 'Back home, or else in supported accommodation with fewer episodes',
    },
    chosen: 'eitherPlaceAndFewer',
    because: 'A child who came home once and goes missing as often has not made progress.',
    source: row('CWNH04'),
  },
  repeatedly: {
    says: 'How often "repeatedly" is is not printed',
    choices: { twice: 'Twice or more', threeTimes: 'Three times or more' },
    chosen: 'twice',
    because: 'Twice is the least that can be meant.',
    source: row('CWNH05'),
  },
  reassessedGrouping: {
    says: 'Engagement AND changed behaviour or engagement with services: which words belong together is not printed',
    choices: {
      lastTwo: 'Early help and assessment, and one of changed behaviour and services',
      servicesAlone: 'Early help, assessment and changed behaviour, or services alone',
    },
    chosen: 'lastTwo',
    because: 'The two last parts are joined by a small "or", the others by capitals.',
    source: row('CWNH05'),
  },
  referralBack: {
    says: '"No re-referral from the point of improvement" stands at the end without a word before it',
    choices: {
      withBehaviour: 'It belongs to changed behaviour, and counts from the judgement of it',
      withBoth: 'It belongs to both examples, and no referral may fall in the sustained period',
    },
    chosen: 'withBehaviour',
    because: 'Changed behaviour is the improvement that has a point in time.',
    source: row('CWNH06'),
  },
  needArises: {
    says: 'The family refers itself and engages "if the need arises"',
    choices: {
      whenNeeded: 'Either no need arose, or the family referred itself',
      always: 'The family has to have referred itself',
    },
    chosen: 'whenNeeded',
    because: 'The condition is printed.',
    source: row('CWNH07'),
  },
  educationReturn: {
    says: 'Attending as long as appropriate and returning within 12 weeks are joined by a comma',
    choices: { both: 'Both are needed', either: 'One of them suffices' },
    chosen: 'both',
    because: 'The AND that follows goes on with the list.',
    source: row('CWNH03'),
  },
  twelveWeeksFrom: {
    says: 'From when the 12 weeks run is not printed',
    choices: { birth: 'From the end of the pregnancy', engagement: 'From engagement' },
    chosen: 'birth',
    because: 'The return is one after the birth.',
    source: row('CWNH03'),
  },
  escalation: {
    says: 'Whether a child on a protection plan or in care is "no longer child in need" is not printed',
    choices: {
      stillInNeed: 'Such a child is still in need, and more so',
      noLonger: 'Only the episode as a child in need has to be over',
    },
    chosen: 'stillInNeed',
    because: 'It is no progress. Row CWNH09 ends the other way round: neither plan, and stepped down.',
    source: row('CWNH07'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
