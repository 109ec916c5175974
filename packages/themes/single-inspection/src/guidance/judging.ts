import { type Citations, statement } from '@deepdive/core';
import type { FootnoteSource } from '../footnotes.js';

/** How grades are reached: paragraphs 16 to 25, 30, 33 and 38. */
export const judgingGuidance = (at: Citations, footnote: FootnoteSource) => ({
  judging: {
    title: 'How judgements are made',
    statements: {
      derivedWhole: statement(
        'Overall effectiveness follows from the three key judgements taken together, with the graded judgements taken into account',
        at.place('paras 16 and 20'),
      ),
      whenGood: statement(
        'A service is good where the characteristics are common and widespread practice and demonstrably improve outcomes',
        at.para(17),
      ),
      bestFit: statement(
        "Good is the benchmark: it is given where the evidence as a whole fits it best ('best fit'), and inspectors weigh findings by professional judgement",
        at.para(17),
      ),
      practiceAndPriorities: statement(
        'Inspectors also name areas of outstanding practice and priorities for improvement',
        at.para(19),
      ),
      sensitiveToAll: statement(
        'For every child, help, care and protection are expected to respond to age, disability, ethnicity, belief, gender and gender identity, language, race and sexual orientation',
        at.para(19),
      ),
      weightiestEvidence: statement(
        "What weighs most is families' experience, how far lives improve, and the quality of practice, management and leadership",
        at.para(20),
      ),
      exceptionAcknowledged: statement(
        'Where leadership is graded above an inadequate whole, inspectors acknowledge and report it, and the Chief Inspector considers the evidence and moderates the leadership judgement',
        at.para(22),
      ),
      gradedInfluence: statement(
        'Graded judgements heavily influence the key judgement they are part of; an inadequate one does not by itself limit the whole, as a key judgement does, but can hold that key judgement at inadequate',
        at.para(23),
      ),
      significance: statement(
        'How significant inadequacy is depends on its seriousness and extent and on how many children poor performance directly harms, seen across all that the authority answers for',
        at.para(24),
      ),
      outstandingAddsToGood: statement(
        'An outstanding authority also meets every characteristic of a good one',
        footnote(16),
      ),
      lookedAfterTakesIn: statement(
        'The judgement on looked after children takes in those on adoption performance and care leavers',
        at.para(30),
      ),
      adoptionTakesIn: statement(
        'Adoption is good where the looked-after characteristics that are labelled for it are met, and its own besides',
        at.place(`para 32 and ${footnote(28).at}`),
      ),
      careLeaversStart: statement(
        'Inspectors take into account how a young person had developed and achieved when care began, at what age that was, and at what age this authority became responsible',
        at.para(33),
      ),
      boardJudged: statement(
        "The board is judged by the same benchmark of good and 'best fit' on how it meets its statutory functions",
        at.para(38),
      ),
      boardMonitors: statement(
        'It is also asked how well the board evaluates what the authority and partners do to protect and care for children, and what advice for improvement it gives',
        at.para(38),
      ),
    },
  },
  goodInBrief: {
    title: 'What each judgement is about, as its opening paragraph sums it up',
    statements: {
      helpAndProtection: statement(
        'Children at risk or of concern are found and protected; help comes early, is coordinated and recorded; thresholds work, records are current, children are heard; social workers assess through good relationships whether families can change; risk is managed, and joint practice, planning and review bring change',
        at.place('before para 29'),
      ),
      lookedAfter: statement(
        'Children come into care on sound assessments, are listened to by people who know them, learn, influence their future and go home when safe; otherwise they live in stable, permanent homes, with brothers and sisters where best, keep contact and schooling, form lasting relationships and find support as long as it is needed',
        at.place('before para 30'),
      ),
      adoption: statement(
        'Suitable families are found without delay for every child for whom adoption is best; recruitment fits national systems and opens adopters to a wide range of children; relationships last and support is there throughout childhood and after',
        at.place('before para 32'),
      ),
      careLeavers: statement(
        'Young people are helped into adult life by plans that fit them; they are and feel safe, gain skills and resilience, reach education, work and safe housing, and keep lasting relationships with those who meet their needs',
        at.place('before para 33'),
      ),
      leadership: statement(
        'Leadership keeps to statutory guidance; director, lead member and senior managers know the front line and the difference made, manage performance rigorously, commission for local need with an able workforce, work with partners under open governance and shared, funded priorities, parent well and improve all the time; the chief executive holds the board chair to account',
        at.place('before para 35'),
      ),
      safeguardingBoard: statement(
        'The board keeps to the Children Act 2004 and the regulations of 2006, can show that it coordinates partners and monitors what they do, trains to effect, checks that policies and thresholds work, challenges and audits rigorously, and learns from reviews and child deaths; its analysis shapes services',
        at.place('before para 41'),
      ),
    },
  },
  readingTheCharacteristics: {
    title: 'How characteristics are to be read',
    statements: {
      welfareDuty: statement(
        'Safeguarding and promoting welfare is the duty of section 17 of the Children Act 1989',
        footnote(17),
      ),
      referralsToOfficer: statement(
        'Referrals include those to the Local Authority Designated Officer',
        footnote(18),
      ),
      thresholdsOf: statement(
        'Thresholds are those of the Children Act 1989 and Working together to safeguard children (2013), and cover children under the Southwark judgement',
        footnote(19),
      ),
      assessmentProtocols: statement(
        'Assessments and local protocols for them follow Working together to safeguard children',
        footnote(20),
      ),
      riskAssessmentConferences: statement(
        'At a multi-agency risk assessment conference (MARAC) agencies share what they know of victims of domestic abuse at risk of murder or serious harm, and make one safety plan for the victim and any children',
        footnote(21),
      ),
      missingFromCare: statement(
        'Missing from care means both: children the authority looks after, wherever they live, and children living in its area, for whom it has a duty as host',
        footnote(22),
      ),
      notInFullTimeSchool: statement(
        'The authority can tell how many children are not in full-time school education, and acts where their welfare is of concern',
        footnote(23),
      ),
      absentChildren: statement(
        'Inspectors also ask how absent children are responded to; where that is not robust, consistent or aimed at protection, the report shows it and it directly influences the judgement',
        footnote(25),
      ),
      fosteringStandards: statement(
        'Fostering and special guardianship services keep to the national minimum standards and regulations',
        footnote(27),
      ),
      employerStandards: statement(
        'The employer standards are the standards for employers and supervision framework of 2012',
        footnote(30),
      ),
      allChildrenSafeguarded: statement(
        'Monitoring by the board covers all children, and it understands how deaf and disabled children are safeguarded locally, in everything it does',
        footnote(34),
      ),
    },
  },
});
