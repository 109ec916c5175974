import { statement } from '@deepdive/core';
import { at } from '../publications.js';

const para38 = at.para(38);
const para44 = at.para(44);
const para46 = at.para(46);
const para47 = at.para(47);
const annexB = at.place('Annex B');

/** What the evaluations of the tracked children are about. */
export const jointEvaluations = {
  title: 'What the evaluations are about',
  statements: {
    jointly: statement('The local partnership evaluates the tracked children jointly', at.para(37)),
    theChildChosen: statement(
      'The child chosen is looked at: the family is considered as context, brothers and sisters are not evaluated in detail',
      para38,
    ),
    sixMonths: statement(
      'Practice in the six months before the inspection is looked at, with what the child went through earlier in mind',
      para38,
    ),
    ofEachAgency: statement(
      'Each agency sends its own evaluation besides the joint ones where that is possible',
      para46,
    ),
    healthDocuments: statement(
      'Which health agencies are asked for documents on the tracked children varies; the CQC decides it after the review of the joint evaluations',
      at.para(45),
    ),
  },
} as const;

/** What a chronology may hold. */
export const chronology = {
  title: 'Significant events that a chronology may hold',
  statements: {
    missing: statement('Times when the child was missing from home, care or education', para44),
    police: statement(
      'Contact with the police, of the child or of adults who matter, as victim or suspect: incidents, crimes, investigations, reports of the child being missing or absent',
      para44,
    ),
    earlier: statement(
      'Events before the six months, where they are needed to understand what the child experienced',
      para44,
    ),
  },
} as const;

/** How information reaches the inspectors. */
export const delivery = {
  title: 'How information reaches the inspectors',
  statements: {
    requestedAtNotification: statement(
      'All of Annex A is asked for when the area is notified',
      at.place('paras 27 and 29'),
    ),
    onlineSystem: statement(
      'Inspectors tell the agencies how to reach an online system for sharing information; Ofsted has assessed its risks against the cloud security principles of the Government for sensitive personal data',
      at.place('para 27 and footnote 13'),
    ),
    electronically: statement(
      'Case documents and evaluations are provided electronically',
      at.place('paras 44 and 46'),
    ),
    onPaper: statement(
      'Printed copies of the documents on the children evaluated are ready for when inspectors arrive on site',
      para46,
    ),
    bestExamples: statement(
      'The other information is sent electronically too: not all there is on a subject, but the best and latest examples in scope',
      para47,
    ),
    orderOfItems: statement(
      'The numbered items stand in the order in which agencies are asked to provide them',
      at.para(48),
    ),
  },
} as const;

/** What the tracking tool is for. */
export const trackingTool = {
  title: 'What the tracking tool is for',
  statements: {
    consistently: statement(
      'The inspection team records its evaluation of each tracked child in the tool, so that all do it alike',
      annexB,
    ),
    keyStages: statement('Its questions follow the child through each stage of intervention', annexB),
    evidenceNumbers: statement(
      'Inspectors record findings under evaluation schedule numbers (ESN)',
      at.footnote(9),
    ),
  },
} as const;
