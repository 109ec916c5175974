import { type Comparison, dayNumber, fromDayNumber, type IsoDate } from '@deepdive/core';
import type { Chance } from './chance.js';
import type { Filled } from './draw-value.js';

/** The comparison that holds when this one does not. */
export const opposite: Readonly<Record<Comparison, Comparison>> = {
  is: 'isNot',
  isNot: 'is',
  isBefore: 'isOnOrAfter',
  isOnOrBefore: 'isAfter',
  isAfter: 'isOnOrBefore',
  isOnOrAfter: 'isBefore',
  isLessThan: 'isAtLeast',
  isAtMost: 'isMoreThan',
  isMoreThan: 'isAtMost',
  isAtLeast: 'isLessThan',
};

/** The comparison as the right side sees it. */
export const mirrored: Readonly<Record<Comparison, Comparison>> = {
  is: 'is',
  isNot: 'isNot',
  isBefore: 'isAfter',
  isOnOrBefore: 'isOnOrAfter',
  isAfter: 'isBefore',
  isOnOrAfter: 'isOnOrBefore',
  isLessThan: 'isMoreThan',
  isAtMost: 'isAtLeast',
  isMoreThan: 'isLessThan',
  isAtLeast: 'isAtMost',
};

const daysNear = 40;
const numbersNear = 3;

/** Whether two values that are not blank stand to one another as the comparison says. */
export function holds(operator: Comparison, value: Filled, other: Filled): boolean {
  switch (operator) {
    case 'is':
      return value === other;
    case 'isNot':
      return value !== other;
    case 'isBefore':
    case 'isLessThan':
      return value < other;
    case 'isOnOrBefore':
    case 'isAtMost':
      return value <= other;
    case 'isAfter':
    case 'isMoreThan':
      return value > other;
    case 'isOnOrAfter':
    case 'isAtLeast':
      return value >= other;
  }
}

/** A value near another that stands to it as the comparison says; `null` where there is no telling. Dates are ISO text. */
export function near(operator: Comparison, other: Filled, isDate: boolean, chance: Chance): Filled | null {
  if (operator === 'is') return other;
  if (typeof other === 'boolean') return operator === 'isNot' ? !other : null;
  if (typeof other === 'string' && !isDate) return null;
  const at = isDate ? dayNumber(other as IsoDate) : (other as number);
  const reach = isDate ? daysNear : numbersNear;
  const back = (value: number): Filled => (isDate ? fromDayNumber(value) : value);
  switch (operator) {
    case 'isNot':
      return back(at + (chance.happens(0.5) ? 1 : -1) * chance.whole(1, reach));
    case 'isBefore':
    case 'isLessThan':
      return back(at - chance.whole(1, reach));
    case 'isOnOrBefore':
    case 'isAtMost':
      return back(at - chance.whole(0, reach));
    case 'isAfter':
    case 'isMoreThan':
      return back(at + chance.whole(1, reach));
    case 'isOnOrAfter':
    case 'isAtLeast':
      return back(at + chance.whole(0, reach));
  }
}
