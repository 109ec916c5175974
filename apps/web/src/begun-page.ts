import { goTo, notFound } from './answer.js';
import { type Begun, begun } from './begun.js';
import type { Asked } from './here.js';

type Answered = Response | Promise<Response>;

/**
 * A page of an inspection that has begun; where none has, or its theme has nothing of the kind, the front page is shown.
 *
 * @param fits whether the theme has what the page is about
 */
export const whenBegun =
  (show: (c: Asked, at: Begun) => Answered, fits: (at: Begun) => boolean = () => true) =>
  (c: Asked): Answered => {
    const at = begun(c);
    return at && fits(at) ? show(c, at) : goTo(c, '/');
  };

/** A page of something within an inspection, such as one note; there is none of what is not found. */
export const whenFound =
  <T>(
    find: (at: Begun, c: Asked) => T | null | undefined | Promise<T | null | undefined>,
    show: (c: Asked, at: Begun, found: T) => Answered,
  ) =>
  async (c: Asked): Promise<Response> => {
    const at = begun(c);
    const found = at && (await find(at, c));
    return at && found ? show(c, at, found) : notFound(c);
  };
