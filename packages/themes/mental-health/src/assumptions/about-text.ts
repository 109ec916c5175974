import type { Assumption } from '@deepdive/core';
import { at } from '../publications.js';

/** What the guidance leaves open about documents, its tool, its figures and what it builds on. */
export const aboutText = {
  whoAnswersForArrangements: {
    says: 'Sections 2 and 3 of the numbered items are headed by arrangements, where the others are headed by an agency; who sends their items is not printed',
    choices: {
      unspecified: 'The local agencies settle it among themselves',
      localAuthority: 'The local authority sends them',
    },
    chosen: 'unspecified',
    because: 'Paragraph 47 asks the local agencies together, and no sentence names one of them.',
    source: at.para(48),
  },
  probationSample: {
    says: 'Item 5.5 says that HMI Probation will ask for cases to be sampled; by when they are named, and how many there are, is not printed',
    choices: {
      whenAsked: 'The youth offending service names them when the lead inspector of HMI Probation asks',
      daySix: 'They are named by the end of day six, like the items around it',
    },
    chosen: 'whenAsked',
    because: 'The item announces a request of its own.',
    source: at.place('para 48, item 5.5'),
  },
  chronologyIfRecent: {
    says: "The documents are asked for 'if recent examples exist'; for a chronology, which is written for the purpose, the words do not fit",
    choices: {
      asPrinted: 'The words are said of all nine documents, and stand beside the chronology too',
      always: 'A chronology is always written',
    },
    chosen: 'asPrinted',
    because:
      'The sentence covers the whole list. A child without one is pointed out by the checklist either way.',
    source: at.para(44),
  },
  toolWithoutNumbers: {
    says: 'The tracking tool prints no ESN beside its questions, where that of 170018 does; which evidence each question gathers is not printed',
    choices: {
      none: 'No question is tied to a criterion: the inspector says which ESN the evidence is for',
      asInNeglect: 'Questions that 170018 asks too keep the ESNs it prints',
    },
    chosen: 'none',
    because:
      'From ESN 23 on the numbers mean something else here, so that those of 170018 cannot be taken over.',
    source: at.place('Annex B and footnote 9'),
  },
  frameworkOf2016: {
    says: 'Footnote 3 names the framework of 2016 under another title than 170018 does, and no sentence says that ESN 01 to 22 are the framework’s',
    choices: {
      sameFramework:
        'It is the same framework, as the year and the web address tell, and ESN 01 to 22 are its own',
      another: 'It is another document, and ESN 01 to 22 are not known',
    },
    chosen: 'sameFramework',
    because:
      'The criteria here begin with ESN 23, as those of 170018 do, which says that the framework has those before; year and web address are those of its footnote 15.',
    source: at.place('paras 1 and 26 and footnotes 3 and 9', 'byReference'),
  },
  surveyBefore: {
    says: 'The survey before that of 2017 is dated 2014 in one sentence, and the rise of emotional disorders is counted from 2004 in another',
    choices: {
      asPrinted: 'Both years as printed',
      slip: '2014 is a slip for 2004',
    },
    chosen: 'asPrinted',
    because:
      'Nothing that anybody does turns on it, and the statistics themselves are not among our sources.',
    source: at.para(5),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
