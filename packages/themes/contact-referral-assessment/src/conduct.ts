import { statement } from '@deepdive/core';
import { at } from './publications.js';

const para50 = at.para(50);
const para51 = at.para(51);
const para52 = at.para(52);
const para53 = at.para(53);
const para54 = at.para(54);

/** How inspectors and those inspected deal with each other, and where complaints and questions go. */
export const conduct = {
  codeOfConduct: {
    title: 'What is required of inspectors',
    statements: {
      highestStandards: statement(
        "They uphold the highest professional standards and treat everybody they meet fairly and with respect; the code of conduct is that of 'Ofsted inspects'",
        at.place('para 50 and footnote 8'),
      ),
      objective: statement('Evaluate objectively and impartially, without fear or favour', para50),
      inLineWithFrameworks: statement('Evaluate by frameworks, national standards or requirements', para50),
      onEvidence: statement('Rest every evaluation on clear and robust evidence', para50),
      noConnection: statement('Have no tie to the provider that could weaken objectivity', para50),
      honestReport: statement('Report honestly and clearly, with fair and reliable judgements', para50),
      integrity: statement('Work with integrity, courteously, respectfully and sensitively', para50),
      littleStress: statement('Try to keep the stress on those involved as low as possible', para50),
      interestsOfUsers: statement(
        'Act in the best interests of service users and for their well-being',
        para50,
      ),
      dialogue: statement(
        'Keep up a purposeful and productive dialogue, and tell judgements clearly and frankly',
        para50,
      ),
      confidential: statement('Respect confidentiality, above all about individuals and their work', para50),
      requestsAnswered: statement('Respond fittingly to reasonable requests', para50),
      promptAction: statement(
        'Act promptly and fittingly on any matter of safeguarding or of health and safety',
        para50,
      ),
    },
  },
  expectationsOfProviders: {
    title: 'What is expected of providers',
    statements: {
      professionalTerms: statement(
        'Inspectors and providers establish and keep up working terms that are courteous and professional, so that inspection does good',
        para51,
      ),
      courteous: statement('Be courteous and professional', para51),
      ownCodes: statement('Apply their own codes of conduct towards inspectors', para51),
      openVisit: statement('Let inspectors carry out the visit openly and honestly', para51),
      objectiveEvaluation: statement(
        'Let inspectors evaluate objectively against the standards or framework',
        para51,
      ),
      evidence: statement('Provide the evidence for an honest, fair and reliable report', para51),
      littleDisruption: statement('Help inspectors to keep disruption, stress and bureaucracy low', para51),
      healthAndSafety: statement('See to the health and safety of inspectors on the premises', para51),
      dialogue: statement('Keep up a purposeful dialogue with the inspector or the team', para51),
      concernsRaised: statement(
        'Bring any concerns about the inspection to the inspectors promptly and suitably',
        para51,
      ),
      withoutManager: statement(
        'Accept that inspectors observe practice and talk with staff and users without a manager or registered person present',
        para51,
      ),
    },
  },
  complaints: {
    title: 'Concerns and complaints about the inspection',
    statements: {
      atOnce: statement(
        'A concern that arises during the inspection is raised with the lead inspector immediately, so that it can be settled there and then',
        para52,
      ),
      until: statement(
        'A complaint about any aspect can be made at any stage, during or after the inspection, up to 30 calendar days from the day a report or letter is published',
        para52,
      ),
      letterNotDelayed: statement('As a rule a complaint does not delay the letter', para52),
      firstAssessment: statement(
        'Somebody whom Ofsted designates first assesses every complaint and gets in touch with the complainant, to settle it as early as possible',
        para53,
      ),
      procedure: statement(
        "What cannot be settled so is investigated by Ofsted's complaints procedure (070080), which says how providers or users complain and what happens then",
        para53,
      ),
      inWriting: statement('Complaints are made in writing; email to enquiries@ofsted.gov.uk counts', para54),
      address: statement(
        "They go to Ofsted's National Business Unit, Royal Exchange Buildings, St Ann's Square, Manchester M2 7LA; the publication names the officer",
        para54,
      ),
    },
  },
  furtherInformation: {
    title: 'Where questions go',
    statements: {
      queries: statement(
        'Queries about these inspections go to the officer whom the publication names, on 020 7421 6666',
        at.para(56),
      ),
      formats: statement(
        'Copies in another format, such as large print or Braille, are to be had on 08456 404040 or from enquiries@ofsted.gov.uk',
        at.place('page after the title page'),
      ),
    },
  },
} as const;
