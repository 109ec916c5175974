import { statement } from '@deepdive/core';
import { at } from './publications.js';

const para4 = at.place('para 4 and footnote 2');
const para9 = at.para(9);
const para10 = at.para(10);
const para22 = at.para(22);
const para24 = at.para(24);
const para27 = at.para(27);

/** What else the guidance says that officers and inspectors act on, in our own words. */
export const guidance = {
  scope: {
    title: 'What every joint targeted area inspection evaluates',
    statements: {
      firstResponse: statement(
        'How agencies together respond to every form of abuse, neglect and exploitation when it is first identified',
        para9,
      ),
      assessmentAndDecisions: statement(
        'How good assessment, planning and decisions are after a notification or referral, and what they change',
        para9,
      ),
      deepDive: statement(
        'How children are protected from one kind of harm, or looked after and leaving care, seen through the experiences of children in a deep dive',
        para9,
      ),
      leadership: statement('How this work is led and managed', para9),
      safeguardingBoard: statement(
        'How effective the local safeguarding children board is in relation to this work',
        para9,
      ),
      trackingAndSampling: statement(
        "Tracking follows a child's experiences in depth from end to end; sampling looks at particular points for more children",
        at.para(2),
      ),
      inspectorates: statement(
        "Ofsted, the Care Quality Commission (CQC), Her Majesty's Inspectorate of Constabulary (HMIC) and Her Majesty's Inspectorate of Probation (HMI Probation) inspect together",
        at.para(1),
      ),
      frameworkAlongside: statement(
        'The guidance is read together with the framework and its guidance',
        at.place('title page, para 1 and footnote 1'),
      ),
      orderOfAnnexA: statement(
        'Annex A lists what inspectors request in the order in which agencies are asked to provide it',
        at.para(13),
      ),
    },
  },
  neglectDefinition: {
    title: 'What counts as neglect (Working together 2015)',
    statements: {
      persistentFailure: statement(
        "Basic physical or psychological needs of a child go unmet persistently, so that the child's health or development is likely to be seriously impaired",
        para4,
      ),
      inPregnancy: statement('It can begin before birth, through substance misuse by the mother', para4),
      provision: statement(
        'After birth, a parent or carer may fail to feed, clothe or house the child; turning a child out or leaving it behind counts',
        para4,
      ),
      protection: statement(
        'They may fail to keep the child from danger and from physical or emotional harm',
        para4,
      ),
      supervision: statement(
        'They may fail to see to supervision, for one by leaving the child with unfit carers',
        para4,
      ),
      medicalCare: statement(
        'They may fail to get the child the medical care or treatment that is needed',
        para4,
      ),
      emotionalNeeds: statement(
        "It can also be neglect of the child's basic emotional needs, or no response to them",
        para4,
      ),
    },
  },
  ages: {
    title: 'Which children, and what neglect may look like at their age',
    statements: {
      deepDiveAges: statement(
        'The deep dive is on children from seven to 15 who have been neglected',
        at.place('title page and paras 3 and 8'),
        ['agesAtInspection'],
      ),
      period: statement(
        'It is the deep dive of joint targeted area inspections between May and December 2017',
        at.place('title page and para 3'),
        ['inspectionPeriod'],
      ),
      frontDoorAges: statement(
        "The evaluation of the multi-agency 'front door' is on children of every age who are, or may be, neglected",
        at.para(8),
      ),
      whyOlder: statement(
        'An inspection of 2014 looked at neglected children under 10; this one adds what older children experience',
        at.para(3),
      ),
      middleChildhood: statement(
        'From seven to 11, some challenge with their behaviour and others hide what they feel, so that neglect goes unseen',
        at.para(5),
      ),
      movingUp: statement(
        'Going on to secondary school and into adolescence takes support; children whom nobody supports at home find it hard, with lasting effects',
        at.para(5),
      ),
      olderChildren: statement(
        'Older children who are neglected may go missing, be exploited or behave in challenging ways; professionals often see the behaviour and not its cause, and take older children to cope better than they do',
        at.para(6),
      ),
    },
  },
  peopleToMeet: {
    title: "People inspectors may talk with, besides those in the framework's paragraph 67",
    statements: {
      byPhoneOrInPerson: statement('A talk may be by telephone or face to face', para10),
      voluntarySector: statement(
        'Voluntary and community groups that serve children living with neglect in the area',
        para10,
      ),
      housing: statement('Providers of local housing', para10),
      schoolLeads: statement('Headteachers and those who lead on child protection', para10),
      safeguardingLeadsForSchools: statement(
        'Those who lead on safeguarding for the regional school commissioner, and for the local authority where it supports schools',
        para10,
      ),
      alternativeEducation: statement(
        'Local organisations that schools or the authority have brought in to provide alternative education',
        para10,
      ),
      schoolsOfTrackedChildren: statement(
        'An education inspector gets in touch with the school of each tracked child and discusses what it does to support the child',
        at.para(11),
      ),
    },
  },
  selectionNotes: {
    title: 'What to bear in mind when cases are selected',
    statements: {
      bothKinds: statement(
        'The lists of ten cases include children in need and children on a protection plan',
        at.para(15),
        ['bothKindsOfCase'],
      ),
      multiAgency: statement('Multi-agency involvement takes two agencies or more', at.footnote(12)),
      recentlyLookedAfter: statement(
        'No list of looked after children is asked for, but a child who became looked after of late may fit',
        at.footnote(13),
        ['lookedAfterUnlisted'],
      ),
      contextualIssues: statement(
        'With these lists the director may tell the lead inspector of something particular to the area, such as a programme or service for neglect; it is weighed when children are chosen for tracking and sampling',
        at.para(16),
      ),
      confirmationCall: statement(
        'The lead inspector may ask for a call by 10am on day three, to make sure that the cases have multi-agency involvement and that concerns about neglect are, or lately were, being worked on',
        at.para(18),
      ),
      checkOnSystem: statement(
        'The lead inspector may ask the local authority to look at the cases on its electronic recording system to be sure of this',
        at.para(18),
      ),
      linesOfEnquiry: statement(
        'The lists of paragraph 21 serve lines of enquiry and the choice of children to sample; they cover every child in their category, neglected or not',
        at.para(21),
      ),
    },
  },
  jointEvaluations: {
    title: 'What the evaluations are about',
    statements: {
      jointly: statement('The local partnership evaluates the tracked children jointly', at.para(18)),
      theChildChosen: statement(
        'They look at the child chosen: the family is considered as context, brothers and sisters are not evaluated in detail',
        at.para(19),
      ),
      sixMonths: statement(
        'They look at practice in the six months before the inspection, and bear in mind what the child went through earlier',
        at.para(20),
      ),
    },
  },
  chronology: {
    title: 'Significant events that a joint chronology may hold',
    statements: {
      concerns: statement('Concerns about neglect or about abuse of another kind', para22),
      police: statement(
        'Contact with the police, of the child or of adults who matter, as victim or suspect: incidents, crimes, investigations, reports of being missing or absent, notifications sent to social care',
        para22,
      ),
      urgentCare: statement('Visits of the child or of these adults to urgent care', para22),
      missing: statement('Times when the child was missing from home, care or education', para22),
      earlier: statement(
        'Events before the six months, where they are needed to understand what the child experienced',
        para22,
      ),
    },
  },
  meetings: {
    title: 'Multi-agency meetings about tracked children in the fieldwork week',
    statements: {
      initialConferences: statement('Initial child protection conferences', para24),
      reviewConferences: statement('Review child protection conferences', para24),
      lookedAfterReviews: statement('Reviews for children looked after', para24),
      strategyDiscussions: statement('Strategy discussions', para24),
      otherMeetings: statement('Any other meeting to plan or to review', para24),
    },
  },
  electronicDelivery: {
    title: 'How documents reach the inspectors',
    statements: {
      securely: statement(
        'Case documents and joint evaluations go to a secure site online, to which access will have been arranged',
        at.para(25),
      ),
      onPaper: statement(
        'Paper copies are needed only if inspectors ask, ready for their arrival',
        at.para(25),
      ),
      bestExamples: statement(
        'The other information is sent electronically too: not all there is, but the best and latest examples in scope; one example may serve several items',
        at.para(26),
      ),
    },
  },
  trackingTool: {
    title: 'What the tracking tool is for',
    statements: {
      consistently: statement(
        'The inspection team records its evaluation of each tracked child in the tool, so that all do it alike, at each stage of intervention',
        at.place('Annex B'),
      ),
      evidenceNumbers: statement(
        'Inspectors record findings under evaluation schedule numbers (ESN); 01 to 22 are those of the framework',
        at.place('footnotes 6 and 15'),
      ),
    },
  },
  consent: {
    title: 'Meeting children, parents and carers',
    statements: {
      opportunities: statement(
        'The lead inspector asks agencies to arrange that inspectors can talk directly with the tracked children',
        para27,
      ),
      recorded: statement(
        'The local agency records that the children and their parents or carers have given consent',
        para27,
      ),
      refused: statement(
        'Where consent is not given or a talk is not possible, the local agency tells the lead inspector why, and confirms it in writing as soon as possible and by the end of week two',
        para27,
      ),
    },
  },
} as const;
