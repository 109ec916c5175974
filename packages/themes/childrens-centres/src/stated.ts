import { type Source, type Statement, statement } from '@deepdive/core';

/** Says where a place of one publication is, as `cite(…).place` does. */
export type PlaceOf = (at: string) => Source;

/** Statements by their names, all of one place. */
export const statedAt = <K extends string>(
  source: Source,
  says: Readonly<Record<K, string>>,
): Readonly<Record<K, Statement>> =>
  Object.fromEntries(
    Object.entries<string>(says).map(([name, each]) => [name, statement(each, source)]),
  ) as Readonly<Record<K, Statement>>;

/** The points under one place, in printed order; each cites its place among them. */
export const pointsOf = <K extends string>(
  place: PlaceOf,
  under: string,
  says: Readonly<Record<K, string>>,
): Readonly<Record<K, Statement>> =>
  Object.fromEntries(
    Object.entries<string>(says).map(([name, each], index) => [
      name,
      statement(each, place(`${under}, point ${index + 1}`)),
    ]),
  ) as Readonly<Record<K, Statement>>;
