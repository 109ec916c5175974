import type { Citations } from '@deepdive/core';
import { furtherThanGood } from './further-than-good.js';
import { points, under } from './graded.js';

/** Children who need help and protection: the characteristics of paragraph 29 and the grades after it. */
export const helpAndProtectionCriteria = (at: Citations) => ({
  outstanding: under(at, 29, 'outstanding', { exceptionalHelp: furtherThanGood }),
  good: points(at, 29, {
    childrenListenedTo:
      'Children are heard and their wishes, given by themselves or by an advocate, shape practice; social workers see them regularly, and alone where guidance requires it and it is best for the child',
    stableRelationships:
      'Families have lasting relationships with social workers, take part in every decision and know what the help is for; those who refuse are asked again, and where a child may be unsafe risk is assessed in full and a senior manager joins at once in deciding what comes next',
    helpIdentifiedEarly:
      "Help is offered as soon as a need shows, improves children's circumstances and can make targeted services unnecessary; where early help ends and statutory protection begins is clear",
    informationShared:
      'Agencies share information in time, to the point and to effect, and seek the consent of parents as the law asks, unless seeking it would put a child at risk of significant harm',
    needsReferred:
      'Professionals, those who serve adults included, notice children who need help and refer them rightly; social workers advise them on what to do next, and referrals are answered well and in time, also outside office hours',
    thresholdsUnderstood:
      'Thresholds agree with the law, are understood by partners, applied alike, well established and kept up to date; there is no drift or delay',
    helpProportionate:
      'Help is in proportion to risk; families do not face formal protection enquiries as a matter of routine where none are needed',
    enquiriesThorough:
      'Child protection enquiries are thorough and timely, led always by a qualified, experienced and registered social worker and decided on in a strategy meeting unless immediate risk is evident; what they find about significant harm is clear, and children are protected at once',
    decisionsRecorded:
      'Suitably qualified and experienced social workers and managers decide; their decisions, what is done and all contact with family and professionals are clearly recorded',
    assessmentsTimely:
      'Assessments, early help ones included, are timely, fit the risk and draw on research, history and key events; they lead to direct work and grow with it, cover every domain of the local framework, and senior managers authorise what follows',
    assessmentsLeadToHelp:
      'Assessments, those of children in need included, end in a direct offer of help; like plans they move with new issues and risks, and where change fails and risk persists or grows firm action follows',
    plansClear:
      'Children in need have a plan of the help on offer; those who need protection have a plan that says what work will be done and what has to change by when for this child; families understand it and what else may happen',
    plansReviewed:
      'Plans and decisions are reviewed, and firm action of another kind is taken where things do not change for the child and harm, or its risk, remains or grows',
    multiAgencyForumsEffective:
      'Agencies protect children together: those who matter attend conferences, strategy meetings, core groups and risk assessment conferences, which share information, plan and decide by risk in good time',
    householdRisksManaged:
      'Children who live with substance misuse, mental ill health or domestic violence of adults are helped and protected; incidents are monitored and agencies respond together, through risk assessment conferences too',
    missingChildrenProtected:
      'Those missing from home, care or full-time school, or at risk of exploitation or trafficking, meet a joint response that lessens harm; risks are understood, statutory guidance is followed in full, records are shared, excluded children are known to be safe, and an urgent plan exists for whoever is missing or often missing',
    privateFosteringKnown:
      'With partners the authority finds out which children are privately fostered, and then does all the law asks to keep them safe, healthy and well',
    allegationsHandled:
      'Whatever is alleged of professionals and carers, from abuse to poor practice, is taken seriously; children are protected and each allegation is managed firmly and to effect',
    helpFeedbackUsed:
      'What children and families say about help, from the first need to the end, informs practice',
    advocatesUsed:
      'Children and families reach an advocate in time, where one is right for them, and use one',
    helpFitsIdentity:
      'Help and protection respond to age, disability, ethnicity, belief, gender and gender identity, language, race and sexual orientation',
  }),
  requiresImprovement: under(at, 29, 'requiresImprovement', {
    helpNotYetGood:
      'No widespread or serious failure harms children or leaves them at risk, but help and protection are not yet good',
  }),
  inadequate: under(at, 29, 'inadequate', {
    failureLeavesChildrenAtRisk:
      'Widespread or serious failures leave children being harmed or at risk of it',
  }),
});
