import { people } from '@deepdive/core';
import { lists } from './lists.js';

const { members } = lists;

/** Every member of the family. */
export const anyone = people(members, { says: 'a member of the family' });

/** Members below 18. */
export const children = people(members, { says: 'a child', ages: [0, 17] });

/** Members of 18 and above. */
export const adults = people(members, { says: 'an adult', ages: [18, 150] });

/** Adults with parenting responsibilities. */
export const parents = people(members, {
  says: 'an adult with parenting responsibilities',
  ages: [18, 150],
  where: (member) => member.hasParentingResponsibilities.is(true),
});

/** Children whose offences count, as printed: 18 is counted among them and among the adults. */
export const offendersTo18 = people(members, { says: 'a child aged 10 to 18', ages: [10, 18] });

/** Children whose offences count, where 18 counts among the adults alone. */
export const offendersTo17 = people(members, { says: 'a child aged 10 to 17', ages: [10, 17] });

/** Children of 10 to 15, for whom perpetrating domestic abuse counts. */
export const offendersUnder16 = people(members, { says: 'a child aged 10 to 15', ages: [10, 15] });

/** Young people who have perpetrated domestic abuse. */
export const youngPeople = people(members, { says: 'a young person aged 10 to 17', ages: [10, 17] });

/** Young people of the ages for which being in neither education nor work is counted nationally. */
export const sixteenTo24 = people(members, { says: 'a young person aged 16 to 24', ages: [16, 24] });

/** Those of them whom an authority follows after school. */
export const sixteenTo18 = people(members, { says: 'a young person aged 16 to 18', ages: [16, 18] });

/** The older ones among them. */
export const ofSixteen = people(members, { says: 'a young person aged 16 or 17', ages: [16, 17] });

/** Members of 13 to 19. */
export const teenagers = people(members, { says: 'a teenager', ages: [13, 19] });

/** Members of 13 to 19 with a child of their own. */
export const teenageParents = people(members, {
  says: 'a teenage parent',
  ages: [13, 19],
  where: (member) => member.hasParentingResponsibilities.is(true),
});

/** Children before their first birthday. */
export const infants = people(members, { says: 'a child under one year', ages: [0, 0] });

/** Children at primary or secondary school. */
export const pupils = people(members, {
  says: 'a child at primary or secondary school',
  where: (member) => member.schoolStage.isOneOf(['primary', 'secondary']),
});

/** Children of 5 to 15, for whom school is compulsory all year. */
export const ofCompulsoryAge = people(members, { says: 'a child aged 5 to 15', ages: [5, 15] });
