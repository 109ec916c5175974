import type { Citations } from '@deepdive/core';
import { furtherThanGood } from './further-than-good.js';
import { points, under } from './graded.js';

/** The experiences and progress of care leavers: the characteristics of paragraph 34 and the grades after it. */
export const careLeaverCriteria = (at: Citations) => ({
  outstanding: under(at, 34, 'outstanding', {
    exceptionalCareLeaving: `${furtherThanGood}; the authority is ambitious for its young people and keeps in touch with all who have left, who feel secure and connected with adults they know well`,
  }),
  good: points(at, 34, {
    careLeaversSafe:
      'Care leavers are and feel safe, above all where they live, and see how choices affect them; responsible adults know of any risk from offending, drugs, alcohol, going missing or exploitation and plan against it; young people are supported in answering for what they do',
    pathwayPlanning:
      'Pathway planning works; plans, those for young people with learning difficulties or disabilities included, cover all needs and change as circumstances do',
    careLeaverHealth:
      'Health needs are assessed, ranked and met; mental health services for young people and adults, therapy and disability services are there when needed',
    historyAndDocuments:
      'Young people have and understand their full health history and get the papers that adult life needs, such as national insurance number, birth certificate and passport',
    readyForAdulthood:
      'They learn what adult life and parenthood ask: budgeting, living alone, safe relationships; they build support among carers, staff, community and family, and trust the authority to act as a reasonable parent until 21 at least and 25 if needed, through an adult they know',
    leaveWhenReady:
      'They become independent when it is right for them: at 16 and 17 they are encouraged to stay in care until 18 where that is best, as it usually is; after that they can stay on in placement or live in a permanent, affordable home fit for them and any children',
    educationAndWork:
      'They can get education and jobs, work experience and apprenticeships included, and are supported to go on with education and training, also at 21 to 24; they progress well in study or the career they chose',
    achievementsCelebrated:
      'They think well of themselves; their achievements are celebrated and the authority is visibly proud of them',
    housingFound:
      'They are helped to the housing that suits them best; where a tenancy may fail this is seen and another plan exists',
    accommodationFits:
      'Where they live lets each learn independence safely; houses of multiple occupancy are used only where the young person prefers one and it can be shown to be best',
    entitlementsKnown:
      "They are told, also by the care leavers' pledge, what the law entitles them to: records, help to find work, training, money, and how to complain, with an advocate if needed",
  }),
  requiresImprovement: under(at, 34, 'requiresImprovement', {
    careLeavingNotYetGood:
      'No widespread or serious failure leaves the welfare of care leavers unsafeguarded, but what makes it good is not in place',
  }),
  inadequate: under(at, 34, 'inadequate', {
    failureOfCareLeavers: 'Widespread or serious failure leaves the welfare of care leavers unsafeguarded',
  }),
});
