import type { NumberRange } from './number-range.js';

/** Different people, families or things that are counted: those who surely belong, those who may, and rows naming none. */
export interface Members {
  readonly sure: ReadonlySet<unknown>;
  readonly possible: ReadonlySet<unknown>;
  readonly nameless: number;
}

const mayBelong = ({ sure, possible }: Members, one: unknown): boolean => sure.has(one) || possible.has(one);

/** How many members there are. A row that names nobody may be about someone counted already, or about someone else. */
export function numberOf({ sure, possible, nameless }: Members): NumberRange {
  let further = 0;
  for (const one of possible) if (!sure.has(one)) further += 1;
  return { least: sure.size, most: sure.size + further + nameless };
}

/** How many of a whole are among some members: "of the families registered, how many came". */
export function numberWithin(members: Members, whole: Members): NumberRange {
  let least = 0;
  let shared = 0;
  let others = 0;
  for (const one of new Set([...members.sure, ...members.possible])) {
    if (!mayBelong(whole, one)) others += 1;
    else {
      shared += 1;
      if (members.sure.has(one) && whole.sure.has(one)) least += 1;
    }
  }
  // Whom a row does not name may be anyone: one of the whole who is not told yet, or one of the members.
  const most = shared + members.nameless + Math.min(whole.nameless, others);
  return { least, most: Math.min(most, numberOf(whole).most) };
}
