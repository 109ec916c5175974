import type { Desk } from '../desk/desk.js';

/** A desk that takes one piece of work after another, so that several large uploads do not fill the memory together. */
export function oneAtATime(desk: Desk): Desk {
  let last: Promise<unknown> = Promise.resolve();
  const after = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    check: (...given) => after(() => desk.check(...given)),
    annotated: (...given) => after(() => desk.annotated(...given)),
    rows: (...given) => after(() => desk.rows(...given)),
    template: (...given) => after(() => desk.template(...given)),
  };
}
