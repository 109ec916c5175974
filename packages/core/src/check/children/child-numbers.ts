import { growing, risingSlowly } from '../growing.js';
import { packedIds } from './packed-ids.js';
import { packedTexts } from './packed-texts.js';

/**
 * The children that checks have to tell apart, each by a number from 0 in the order in which they were met. Checkers that
 * are fed the same rows share one. Of a child it holds a number and a place in about thirteen bytes, and no name unless
 * asked to.
 */
export interface ChildNumbers {
  /** The number of the child that this row is about; the caller's `where` is kept for a child met for the first time. */
  readonly numberOf: (child: string, where: number) => number;
  /** The place of the first row about a child. */
  readonly firstPlace: (child: number) => number;
  /** Keeps the id of a child that something will have to be said of. */
  readonly keepName: (child: number, name: string) => void;
  /** The id that was kept; empty where none was. */
  readonly name: (child: number) => string;
}

/**
 * Makes an empty {@link ChildNumbers}, to be shared by the checkers of one run.
 *
 * @throws RangeError, when numbering, beyond 67 million children
 * @example
 * ```ts
 * import { childNumbers } from '@deepdive/core';
 *
 * const children = childNumbers();
 * console.log(children.numberOf('EX-001', 2), children.numberOf('EX-002', 3), children.numberOf('EX-001', 4)); // 0 1 0
 * ```
 */
export function childNumbers(): ChildNumbers {
  const ids = packedIds();
  const places = risingSlowly();
  const names = packedTexts();
  /** Which of the names is a child's, from 1. */
  const named = growing();
  let last = '';
  let lastNumber = -1;
  return {
    numberOf: (child, where) => {
      // The checker of the list and the one across lists ask about the same row one after the other.
      if (child === last && lastNumber >= 0) return lastNumber;
      const number = ids.numberOf(child);
      if (number === places.size()) places.push(where);
      last = child;
      lastNumber = number;
      return number;
    },
    firstPlace: places.at,
    keepName: (child, name) => {
      if (named.at(child) > 0) return;
      names.push(name);
      named.set(child, names.size());
    },
    name: (child) => {
      const at = named.at(child);
      return at === 0 ? '' : names.at(at - 1);
    },
  };
}

/** Where something was first seen of each child. */
export interface PlacesOfChildren {
  readonly set: (child: number, where: number) => void;
  readonly at: (child: number) => number;
}

/** Makes an empty {@link PlacesOfChildren}; what was seen in the first row about a child takes no room. */
export function placesOf(children: ChildNumbers): PlacesOfChildren {
  const later = growing();
  return {
    set: (child, where) => later.set(child, where - children.firstPlace(child)),
    at: (child) => children.firstPlace(child) + later.at(child),
  };
}
