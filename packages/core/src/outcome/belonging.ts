import { Changes } from './changes.js';
import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import type { PlanOf } from './plan.js';
import { type Step, stepOn } from './step.js';
import type { Told } from './told.js';

type OfPeople = PlanOf<'someone' | 'everyone'>;

/** Whether a member is one of those an outcome is about, told on a day. */
export const belongsOn = ({ people, membersOn }: OfPeople, family: Family, member: Scope, day: Day): Told =>
  family.belongs(people, member, membersOn === 'engaged' ? family.engagedOn : day);

/** Whether a member is one of those an outcome is about, over time. */
export function belonging(outcome: OfPeople, family: Family, member: Scope): Step {
  const { people, membersOn } = outcome;
  if (membersOn === 'engaged') return family.always(belongsOn(outcome, family, member, family.engagedOn));
  const slot = family.slot(people.at, member);
  const known = family.memory.belongings.at(slot);
  if (known !== undefined) return known;
  const changes = new Changes(family);
  for (const { from, to } of family.days(people, member)) {
    changes.note(from);
    changes.note(to + 1);
  }
  const step = stepOn(changes.inTurn(), (day) => family.belongs(people, member, day));
  family.memory.belongings.put(slot, step);
  return step;
}
