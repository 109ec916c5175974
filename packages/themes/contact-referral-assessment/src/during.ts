import { statement } from '@deepdive/core';
import { at } from './publications.js';

const para23 = at.para(23);
const para30 = at.para(30);
const para33 = at.para(33);

/** What inspectors know beforehand, what they see and whom they talk with. */
export const during = {
  heldByOfsted: {
    title: 'What inspectors already hold before the inspection',
    statements: {
      nothingInAdvance: statement('The authority provides no documents in advance', at.para(22)),
      performanceProfile: statement(
        "Ofsted's new performance profile, with findings of its other inspections and regulation",
        para23,
      ),
      nationalIndicators: statement(
        'The performance indicators of the National Indicator Set that matter',
        para23,
      ),
      seriousCaseReviews: statement('A summary of how serious case reviews were judged', para23),
      fosteringAndAdoption: statement("Ofsted's datasets on fostering and adoption", para23),
      questionnaires: statement(
        'Views of users, staff and third sector organisations from three new sets of questionnaires, in use for these inspections from September 2009, and evidence from the new whistleblower hotline',
        at.place('para 23 and footnote 5'),
        ['questionnairesParagraph'],
      ),
      complaintsSubstantiated: statement(
        'A summary of substantiated complaints to Ofsted about the council and its partners on safeguarding and looked after children',
        para23,
      ),
      localAreaAgreement: statement(
        'The local area agreement and other published documents that go with it',
        para23,
      ),
    },
  },
  sampling: {
    title: 'How case files are sampled and read',
    statements: {
      random: statement(
        'A random sample of files is examined and discussed with those social workers and other key staff who are available',
        at.place('paras 25 and 31'),
      ),
      currentAndClosed: statement(
        'The sample comes from both: cases that are current and cases closed in the previous six months',
        at.para(31),
      ),
      bothSides: statement(
        'For each of the printed steps there are cases that proceeded to it and cases that did not',
        at.para(32),
      ),
    },
  },
  people: {
    title: 'People inspectors talk with, and whose views count',
    statements: {
      users: statement(
        'Users are the children, young people and families or carers who are supported or make use of these services',
        at.para(26),
      ),
      viewsTakenIntoAccount: statement(
        'Any evidence that the views of users led to better services and outcomes is taken into account',
        at.para(27),
      ),
      staff: statement(
        'Inspectors speak with staff about the quality of services and about the support they get, from managers too',
        at.para(28),
      ),
      childrenAndFamilies: statement(
        'Wherever it can be done, inspectors seek to speak with children, young people and their families or carers',
        at.para(29),
      ),
      surveyOfChildren: statement(
        "Ofsted's yearly surveys of looked after children and care leavers count; to widen them to children with a child in need or child protection plan is being considered",
        at.place('para 30 and footnote 6'),
      ),
      surveyOfProfessionals: statement(
        'So does a new yearly survey of social workers and other safeguarding professionals',
        para30,
      ),
      surveyOfThirdSector: statement('So does a new yearly survey of the third sector', para30),
    },
  },
  meetings: {
    title: 'Meeting the manager and the workers',
    statements: {
      onArrival: statement('On arrival at the site inspectors meet the manager', para33),
      workers: statement(
        'They arrange with the manager to meet workers one by one, to read their case files and discuss their caseload',
        para33,
      ),
      littleDisruption: statement(
        'On arrival they explain that they will try to disrupt the service as little as possible',
        para33,
      ),
      pointsToDiscuss: statement(
        'Eleven points are usually discussed with the relevant manager; they stand among the requests, as 34.1 to 34.11',
        at.para(34),
      ),
      nothingProducedSpecially: statement(
        'The manager is not expected to produce anything more for the inspection: inspectors use what managers use routinely',
        at.para(35),
      ),
    },
  },
  childAtRisk: {
    title: 'When a child is found to be at risk of significant harm',
    statements: {
      told: statement(
        'An unresolved issue of significant risk of harm to a child is told to the relevant senior manager immediately',
        at.para(36),
      ),
      inWriting: statement('It is confirmed in writing at the earliest opportunity', at.para(36)),
    },
  },
} as const;
