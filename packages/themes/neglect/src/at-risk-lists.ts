import { derive, yesNo } from '@deepdive/core';
import { singleInspection2015 } from '@deepdive/theme-single-inspection';
import { at } from './publications.js';

const base = singleInspection2015.lists;

/** The one field that both lists have beyond the single inspection's, with the footnote that says so. */
const livedWithNeglect = (footnote: 10 | 11) =>
  yesNo('Whether the child is living or has lived with neglect (Y/N)', {
    source: at.place(`para 14 and footnote ${footnote}`),
    aliases: ['Living or has lived with neglect', 'Lived with neglect'],
    hint: 'How to find this out is left to the local area',
  });

/** Children in need: list six of the single inspection (footnote 10), with one field more. It keeps that number. */
export const childrenInNeed = derive(base.childrenInNeed, {
  source: at.place('para 14 and footnote 10'),
  title: 'Children identified as a child in need',
  population:
    'Children for whom the local authority is responsible, whether they live inside or outside its area, who receive services as a child in need at the point of inspection or ceased to in the three months before it',
  relabel: { startedOn: 'Child in need start date', closedOn: 'Child in need closure date' },
  add: { livedWithNeglect: livedWithNeglect(10) },
  assumes: ['inspectionDay', 'oneRowPerChild'],
});

/** Children on a child protection plan: list seven of the single inspection (footnote 11), with one field more. It keeps that number. */
export const childProtection = derive(base.childProtection, {
  source: at.place('para 14 and footnote 11'),
  title: 'Children on a child protection plan',
  population:
    'Children for whom the local authority is responsible, whether they live inside or outside its area, who are on a child protection plan at the point of inspection or ceased to be in the three months before it',
  relabel: { age: 'Age of child (years)' },
  add: { livedWithNeglect: livedWithNeglect(11) },
  assumes: ['inspectionDay', 'oneRowPerChild'],
});
