import { derive } from '@deepdive/core';
import { ilacs2019 } from '@deepdive/theme-ilacs';
import { askedWhen, mentalHealthFields, otherwise } from './mental-health-fields.js';
import { rulesOnMentalHealth } from './mental-health-rules.js';
import { at } from './publications.js';

const base = ilacs2019.lists;

// Paragraph 32 says who is on the lists, 33 that they are lists six, seven and eight with two fields more, 34 with eight.
const source = at.place('paras 32, 33 and 34 and footnote 14');
const assumes = ['inspectionDay', 'templateOfAugust', 'addedFieldsLast', 'whoRepresents'];

/** Children in need: list six, with ten fields more. */
export const childrenInNeed = derive(base.childrenInNeed, {
  source,
  population:
    'Children who receive services as a child in need at the point of inspection, or did so in the six months before it, of every age; as on list six of the framework, those on a plan, in care or in an open assessment stand here too',
  add: mentalHealthFields,
  applies: (row) => askedWhen(row),
  otherwise,
  rules: (row) => rulesOnMentalHealth(row),
  assumes,
});

/** Children on a child protection plan: list seven, with ten fields more. */
export const childProtection = derive(base.childProtection, {
  source,
  population:
    'Children of every age who are the subject of a child protection plan at the point of inspection, or ceased to be in the six months before it; the latest plan of each, as on list seven of the framework',
  add: mentalHealthFields,
  applies: (row) => askedWhen(row),
  otherwise,
  rules: (row) => rulesOnMentalHealth(row),
  assumes,
});

/** Children in care: list eight, with ten fields more. */
export const childrenLookedAfter = derive(base.childrenLookedAfter, {
  source,
  population:
    'Children of every age who are in care at the point of inspection, or ceased to be looked after in the six months before it; the latest period of care of each, as on list eight of the framework',
  add: mentalHealthFields,
  applies: (row) => askedWhen(row),
  otherwise,
  rules: (row) => rulesOnMentalHealth(row),
  assumes,
});
