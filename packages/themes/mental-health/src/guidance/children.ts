import { statement } from '@deepdive/core';
import { at } from '../publications.js';

const definition = at.place('para 12 and footnote 1');
const para15 = at.para(15);

/** Whom the deep dive is about. */
export const children = {
  title: 'Which children the deep dive is about',
  statements: {
    status: statement(
      'The deep dive is on children living with mental ill health who are in need, on a child protection plan or looked after',
      at.place('paras 1, 8 and 21 and footnote 2'),
    ),
    deepDiveAges: statement('It is on children from 10 to 15 years', at.place('title page and para 8'), [
      'agesAtInspection',
    ]),
    frontDoorRisk: statement(
      "At the 'front door' children with early signs of mental ill health, or living with it, are in the sample both where they are known to be at risk of abuse, neglect or exploitation and where they are not",
      at.para(19),
      ['frontDoorAges'],
    ),
  },
} as const;

/** What counts as mental ill health. */
export const mentalIllHealth = {
  title: 'What counts as mental ill health',
  statements: {
    earlySigns: statement(
      'Children with early signs of mental ill health count, about whom professionals have concerns',
      definition,
    ),
    identified: statement('So do those whom professionals have identified as having it', definition),
    diagnosed: statement('So do those with a formal diagnosis; none is needed', definition),
    diagnosisDebated: statement(
      'What mental ill health is, and when it is diagnosed, is much debated; a formal diagnosis takes symptoms that weigh heavily on daily life',
      at.para(13),
    ),
    classifications: statement(
      'Most diagnoses match symptoms with the descriptions of a classification. The two used most, by psychologists and psychiatrists alike, differ somewhat: the International Classification of Diseases (ICD) and the Diagnostic and Statistical Manual of Mental Disorders (DSM).',
      at.para(14),
    ),
    severalDisorders: statement('Many children have more than one disorder', at.para(16)),
    selfHarm: statement(
      'Self-harm is no disorder and may go with any of them; children who harm themselves are in scope',
      at.para(16),
    ),
    preExisting: statement(
      'Disorders a child had before, such as attention deficit hyperactivity disorder (ADHD), attention deficit disorder (ADD) and autism spectrum conditions or disorders (ASC/ASD), are not mental ill health, but make it more likely',
      at.para(17),
    ),
  },
} as const;

/** The forms of mental ill health that are recognised most. */
export const categories = {
  title: 'The commonest forms of mental ill health in children',
  statements: {
    emotional: statement(
      'Emotional disorders are the commonest, anxiety and depression first; obsessive compulsive disorder (OCD), post-traumatic stress disorder (PTSD) and eating disorders are others',
      para15,
    ),
    behavioural: statement(
      'Behavioural disorders: oppositional defiant disorder and conduct disorder are among them',
      para15,
    ),
    psychotic: statement(
      'Psychotic disorders: schizophrenia and bipolar disorder are among them; they are rare, with effects that last',
      para15,
    ),
  },
} as const;

/** The figures that the guidance gives as its ground. */
export const howCommon = {
  title: 'How common it is: figures of NHS Digital (2018) and Public Health England (2016)',
  statements: {
    oneInNine: statement(
      'Among children from five to 15 one in nine had a mental disorder in 2017, where the survey before it, which the text dates 2014, found one in 10',
      at.place('para 5 and footnote 4'),
      ['surveyBefore'],
    ),
    oneInEight: statement(
      'Among children and young people from five to 19 one in eight (12.8%) has at least one mental disorder',
      at.place('para 5 and footnote 4'),
    ),
    emotionalRose: statement(
      'Emotional disorders, anxiety and depression among them, account for most of the rise: 3.9% of those from five to 15 in 2004, 5.8% in 2017',
      at.place('para 5 and footnote 4'),
    ),
    oneInTwelve: statement(
      'Among those from five to 19 about one in 12 (8.1%) has an emotional disorder',
      at.place('para 5 and footnote 4'),
    ),
    oneInFourSpecialist: statement(
      'One in four of the children with mental ill health was with a specialist service in the year before; far more found support elsewhere: online, with family or friends, from teachers or in primary care',
      at.place('para 6 and footnote 5'),
    ),
    halfBeforeFourteen: statement(
      'About half of all who ever have a mental health problem have the first symptoms before they are 14',
      at.place('para 7 and footnote 6'),
    ),
  },
} as const;
