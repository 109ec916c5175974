import { framework, handbook, subsidiary } from '../publications.js';
import type { Milestones } from './part.js';

/** From the telephone call to the afternoon before the inspection. */
export const before = {
  centreNotified: {
    says: 'The inspection liaison officer of the inspection service provider telephones the centre: one call for each single centre, one for a group',
    by: 'inspectionLiaisonOfficer',
    due: { after: { event: 'notified' } },
    provides: ['notificationCall'],
    source: handbook.para(19),
  },
  detailsSent: {
    says: 'After the call the officer emails the centre the dates, the inspectors and the guidance, with a copy to the lead inspector',
    by: 'inspectionLiaisonOfficer',
    due: null,
    asPrinted: 'After the notification phone call',
    provides: ['sentAfterTheCall'],
    source: handbook.para(25),
  },
  authorityNotified: {
    says: "The officer emails the local authority's named officer for children's centres: which centres, which dates, and how to reach the lead inspector",
    by: 'inspectionLiaisonOfficer',
    due: null,
    source: handbook.para(26),
  },
  familiesTold: {
    says: 'The centre takes reasonable steps to tell families and partner agencies, and tells the local authority',
    by: 'centreLeader',
    due: null,
    asPrinted: 'Once informed that an inspection is to take place',
    source: framework.para(39),
  },
  noticeDisplayed: {
    says: 'The centre puts up a notice that tells users of the inspection',
    by: 'centreLeader',
    due: null,
    asPrinted: 'Once notified of the inspection',
    source: handbook.para(75),
  },
  leadInspectorCallsWithin24Hours: {
    says: "The framework's time for the first call: the lead inspector contacts the centre leader, or the most senior member of staff there is, within 24 hours",
    by: 'leadInspector',
    due: { after: { event: 'notified', days: 1 } },
    asPrinted:
      'as soon as possible after notification and always within 24 hours of the centre being made aware that it is to be inspected',
    provides: ['firstCall'],
    source: framework.para(36),
    assumes: ['firstCallDiffers'],
  },
  leadInspectorCalls: {
    says: "The handbook's time for the first call: the lead inspector contacts the centre leader by the end of the next working day",
    by: 'leadInspector',
    due: { after: { event: 'notified', workingDays: 1 }, time: 'endOfDay' },
    asPrinted: 'by the end of the working day following the notification phone call',
    source: handbook.place('paras 23 and 30'),
    assumes: ['firstCallDiffers'],
  },
  leadInspectorsTalk: {
    says: 'Lead inspectors arrange how to share information and emerging judgements',
    by: 'leadInspector',
    onlyWhen: 'several teams inspect across a locality in one week',
    due: null,
    asPrinted: 'on their first preparation day',
    source: handbook.para(40),
    assumes: ['preparationDays'],
  },
  searchesMade: {
    says: 'Inspectors check the Provider Inspection Portal for notifications about safeguarding and search the internet briefly',
    by: 'inspectors',
    due: null,
    asPrinted: 'before every inspection begins',
    source: subsidiary.para(39),
  },
  preparedOnSite: {
    says: 'The lead inspector, and the team, prepare on site; the lead inspector first meets the centre leader and the lead officer of the local authority. Copies of the requested documents are needed',
    by: 'leadInspector',
    due: { after: { event: 'notified', workingDays: 2 } },
    asPrinted: 'on the afternoon before the inspection',
    provides: ['requests', 'onSitePreparation'],
    source: handbook.place('paras 13, 15, 17, 24 and 36'),
    assumes: ['noticeCounted', 'preparationDays'],
  },
  familyListProvided: {
    says: 'The centre gives the lead inspector the list of registered families in the four categories',
    by: 'centre',
    due: null,
    provides: ['registeredFamilies'],
    source: handbook.para(86),
    assumes: ['familyListUndated'],
  },
} as const satisfies Milestones;
