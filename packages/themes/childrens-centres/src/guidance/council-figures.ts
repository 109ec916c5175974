import { statement } from '@deepdive/core';
import { council } from '../publications.js';

/** How one council reports on its centres: figures as context, not requirements of the inspection. */
export const councilFigures = {
  title: "One council's figures of its children and family centres (context, not part of the framework)",
  statements: {
    duties: statement(
      'Duties it cites from the Childcare Act 2006: sections 1 to 4 on well-being, early childhood services, integration and relevant partners; 5A enough centres; 5C an advisory board for each; 5D consultation before significant changes; 5E whether services should be provided through centres; 98C a written, published action plan after a report by Ofsted',
      council.para('4.1'),
    ),
    corePurpose: statement(
      'Core purpose: better outcomes and less inequality in child development and school readiness, parenting aspirations and skills, child and family health and life chances; services both universal and targeted',
      council.place('paras 4.2 and 4.3'),
    ),
    sixOfEighteen: statement(
      'Six centres after a review in 2011, of 18 and five more that were planned, in areas of deprivation (top 20 % of the indices of 2010) and one for rural access; together they cover the whole borough, in line with the health visiting areas',
      council.place('paras 4.4 and 4.5, footnote 1'),
    ),
    registrations: statement(
      'New registrations, each person once: 9,029 in 2014/15, 10,313 in 2015/16, 11,595 in 2016/17, 8,962 in nine months of 2017/18',
      council.para('4.6'),
      ['councilRegistrations', 'councilFigures'],
    ),
    visits: statement(
      'Visits: 81,733 in 2014/15, 84,504 in 2015/16, 85,336 in 2016/17, 68,087 in nine months of 2017/18',
      council.para('4.7'),
      ['councilFigures'],
    ),
    individuals: statement(
      'Just under 20,000 individuals in 2016/17, and in 2017/18 to date',
      council.place('para 4.8'),
      ['councilFigures'],
    ),
    targetedShare: statement(
      'A challenge by the Education Select Committee, 75 % targeted to 25 % universal, is just met; targeted is told by who families are, where they live and what they attend',
      council.para('4.8'),
      ['councilTargeted'],
    ),
    lastGrades: statement(
      'When last inspected, all its centres were graded good, some with outstanding features',
      council.para('8.6'),
    ),
  },
} as const;
