/** What is told of a family on a day. */
export type OutcomeTruth = boolean | 'unknown' | 'unspecified';

/** A truth as a small number, since families are told by the hundred thousand. */
export type Told = 0 | 1 | 2 | 3;

/** It does not hold. */
export const no = 0;
/** It holds. */
export const yes = 1;
/** It cannot be told: something is blank, was not handed over, or lies in the future. */
export const unknown = 2;
/** Nobody has decided what would have to hold. */
export const unspecified = 3;

/** All that can be told, each in the place of its number. */
export const everyTold: readonly Told[] = [no, yes, unknown, unspecified];

const truths: readonly OutcomeTruth[] = [false, true, 'unknown', 'unspecified'];

/** A truth as it is handed out. */
export const truthOf = (told: Told): OutcomeTruth => truths[told] as OutcomeTruth;

/** A three-valued truth of a condition. */
export const toldOf = (truth: boolean | null): Told => (truth === null ? unknown : truth ? yes : no);

/** The opposite; what cannot be told or is not specified stays so. */
export const opposite = (told: Told): Told => (told === no ? yes : told === yes ? no : told);

/** All hold. What does not hold settles it; else an open question outweighs what cannot be told. */
export function allHold(each: readonly Told[]): Told {
  let told: Told = yes;
  for (const one of each) {
    if (one === no) return no;
    if (one > told) told = one;
  }
  return told;
}

/** Any holds. What holds settles it; else an open question outweighs what cannot be told. */
export function anyHolds(each: readonly Told[]): Told {
  let told: Told = no;
  for (const one of each) {
    if (one === yes) return yes;
    if (one > told) told = one;
  }
  return told;
}

/** At least so many hold. */
export function enoughHold(each: readonly Told[], count: number): Told {
  let holding = 0;
  let undecided = 0;
  let open: Told = unknown;
  for (const one of each) {
    if (one === yes) holding += 1;
    else if (one !== no) {
      undecided += 1;
      if (one === unspecified) open = unspecified;
    }
  }
  if (holding >= count) return yes;
  return holding + undecided < count ? no : open;
}
