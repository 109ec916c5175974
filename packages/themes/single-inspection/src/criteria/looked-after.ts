import type { Citations } from '@deepdive/core';
import { furtherThanGood } from './further-than-good.js';
import { points, under } from './graded.js';

/** The orders beside special guardianship, as each edition names them. */
export type FamilyOrders = 'residence orders' | 'child arrangements orders';

/** Children looked after and achieving permanence: the characteristics of paragraph 31 and the grades after it. */
export const lookedAfterCriteria = (at: Citations, orders: FamilyOrders) => ({
  outstanding: under(at, 31, 'outstanding', { exceptionalCare: furtherThanGood }),
  good: points(at, 31, {
    careDecisionsTimely:
      'Children are taken into care in time and only where it is best for them, on clear and full assessments of risk in which other professionals take part where that is right',
    proceedingsWellUsed:
      'The Public Law Outline is used well, with letters, family group conferences and parallel planning; care is for the good of the child alone, children go home safely or have permanent plans elsewhere, and families are pointed to legal advice and advocacy',
    returnHomePrepared:
      'Where a child is to go home, purposeful work helps the family change so that it is safe; the child does not come back into care unless a plan of support provides for it',
    courtWorkSound:
      'Courts accept applications and assessments, which need few experts and cause no needless delay; what children and parents wish is clear and current, and relatives are assessed promptly and well, not one after another',
    childrenKnowTheirRights:
      'Social workers see children alone and children know what is going on; adults who know them are committed to them; they understand rights, duties and how to complain, have an advocate and an independent visitor, and complaints bring answers, action and review by senior managers',
    safeFromBullying:
      'Children are protected, or helped to protect themselves, from bullying, homophobia and other discrimination',
    careRisksKnown:
      'The authority and carers know of any risk from offending, drugs, alcohol, going missing or sexual exploitation; plans and help are lessening it, and senior managers keep them under review',
    healthMet:
      'Children are healthy or helped to be so and their needs are known; mental health services, therapy and services for disabled children are there when needed and for as long',
    educationProgress:
      'Children are in education and learn: needs are assessed in time, support is given wherever they live, carers support them as good parents would, the gap to their peers narrows, the authority knows how each is doing and acts at once where one falls behind, and all attend a good school',
    alternativeProvision:
      'Those out of school can have 25 hours a week of good registered provision, are encouraged to attend and are reviewed; where they go missing or attend clearly less, action to protect them is urgent',
    educationNumbersRecorded:
      'Clear records show how many children receive alternative education and how many are missing from education',
    leisureEnjoyed:
      'Adults help children enjoy what they do and take up social, educational and leisure activities, and may themselves decide about leisure',
    homesStable:
      "Homes are safe, stable and right, with brothers and sisters where that is best; moves are few, follow the care plan or escape harm, and no home fails a child's needs",
    carePlansComprehensive:
      'Care plans cover all needs and experiences and are regularly and independently reviewed with parents, relatives, carers and others who know the child, so that placement and plans stay right and ambitious',
    contactSupported:
      'Contact with family, friends and others who matter is right for the child, assessed with care and supported',
    outOfAreaServices:
      'Children placed away from home get the education and health services they need at once; the placing authority follows the regulations, tells the receiving one and checks beforehand that what the child needs is there',
    placementChoice:
      'Placement in homes and families that meet needs works because there is a full range to choose from',
    familyFindingDecisive:
      'Families are sought by what each child was found to need, decisively and without drift or delay; respite care is used only where best for the child',
    carersRecruitedAndKept:
      'Recruiting, assessing, training, supporting, reviewing and keeping foster carers, connected persons and special guardians gives enough safe families for varied needs, so that brothers and sisters live together and contact is possible where best',
    socialWorkPracticeEqual:
      "Children served through a 'social work practice' get help as good as from the authority itself",
    permanencePlannedEarly: `Early planning leads to permanent placements that fit, special guardianship and ${orders} among them, without delay or needless moves`,
    permanenceWithoutDelay:
      'Trained and supported social workers work well with Cafcass, courts, health and other partners to cut delay in proceedings and permanence and to support what was arranged',
    permanenceMatched:
      'Children are prepared for a permanent placement and matched with care; what they wish and feel is understood and counts in where they live',
    attachmentsAndLifeHistory:
      'Children are helped to attach securely to their carers and, through life history work given when needed, to understand who they are; therapeutic material reaches child and family wherever the placement is',
    reviewingOfficersChallenge:
      "Independent reviewing officers review permanence plans well, challenge the authority as corporate parent, escalate where needed, get timely plans agreed with the child's interests first, and work with children's guardians on what children need",
    recordsTellTheStory:
      'Case records show the work done and how it serves the plans, written so that children can understand their own history',
    careCouncilConsulted:
      'A Children in Care Council or similar body speaks for children and is regularly asked how support can improve',
    careFitsIdentity:
      'Care responds to age, disability, ethnicity, belief, gender and gender identity, language, race and sexual orientation',
  }),
  requiresImprovement: under(at, 31, 'requiresImprovement', {
    careNotYetGood:
      'No widespread or serious failure or needless delay leaves the welfare of children in care unsafeguarded, but help and care are not yet good',
  }),
  inadequate: under(at, 31, 'inadequate', {
    failureInCare:
      'Widespread or serious failures, needless delay in finding permanent solutions among them, leave the welfare of children in care unsafeguarded',
  }),
});

/** The looked-after characteristics that the text labels as applying to the adoption judgement, in printed order. */
export const appliesToAdoption = [
  'contactSupported',
  'outOfAreaServices',
  'placementChoice',
  'familyFindingDecisive',
  'permanencePlannedEarly',
  'permanenceWithoutDelay',
  'permanenceMatched',
  'attachmentsAndLifeHistory',
  'reviewingOfficersChallenge',
  'careFitsIdentity',
] as const satisfies readonly (keyof ReturnType<typeof lookedAfterCriteria>['good'])[];
