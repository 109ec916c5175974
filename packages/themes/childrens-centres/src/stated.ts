import { type Source, type Statement, statement } from '@deepdive/core';

/** Says where a place of one publication is, as `cite(…).place` does. */
type PlaceOf = (at: string) => Source;

/** What is said, with the assumptions it rests on where there are some. */
type Said = string | readonly [says: string, ...assumes: string[]];

const state = (said: Said, source: Source): Statement => {
  const [says, ...assumes] = typeof said === 'string' ? [said] : said;
  return statement(says, source, assumes);
};

/** Statements by their names, all of one place. */
export const statedAt = <K extends string>(
  source: Source,
  says: Readonly<Record<K, Said>>,
): Readonly<Record<K, Statement>> =>
  Object.fromEntries(
    Object.entries<Said>(says).map(([name, each]) => [name, state(each, source)]),
  ) as Readonly<Record<K, Statement>>;

/** The points under one place, in printed order; each cites its place among them. */
export const pointsOf = <K extends string>(
  place: PlaceOf,
  under: string,
  says: Readonly<Record<K, Said>>,
): Readonly<Record<K, Statement>> =>
  Object.fromEntries(
    Object.entries<Said>(says).map(([name, each], index) => [
      name,
      state(each, place(`${under}, point ${index + 1}`)),
    ]),
  ) as Readonly<Record<K, Statement>>;
