import {
  type Bindings,
  bindDates,
  evaluate,
  type ListManifest,
  type RowValues,
  type RuleManifest,
} from '@deepdive/core';
import { makeAuthority } from '@deepdive/synthetic';
import type { ConformanceCheck, Nonconformity, Subject } from '../conformance-check.js';
import { usualDay, variedRows } from '../made-rows.js';

/** The dates with which the rules of a list are read. */
export const bindingsOf = (list: ListManifest, { options }: Subject): Bindings =>
  bindDates(list.window, { inspectedOn: options.inspectedOn ?? usualDay });

const everyRule = ({ theme }: Subject): readonly (readonly [ListManifest, RuleManifest, string])[] =>
  theme.lists.flatMap((list) =>
    list.rules.map((rule) => [list, rule, `lists/${list.id}/rules/${rule.id}`] as const),
  );

const broken = (list: ListManifest, row: RowValues, bindings: Bindings): readonly string[] =>
  list.rules.filter(({ expect }) => evaluate(expect, row, bindings) === false).map(({ id }) => id);

/** A rule can be understood by a row that keeps it and a row that does not. */
export const exampled: ConformanceCheck = {
  id: 'exampled',
  says: 'Every rule has a passing and a failing example, and the failing one fails that rule alone',
  find: (subject) =>
    everyRule(subject).flatMap(([list, rule, place]): readonly Nonconformity[] => {
      if (rule.examples === null) {
        return [
          {
            place,
            says: 'It has no examples. Add `passes: { … }` and `fails: { … }` with the fields it reads.',
          },
        ];
      }
      const bindings = bindingsOf(list, subject);
      const { passes, fails } = rule.examples;
      const kept = evaluate(rule.expect, passes, bindings);
      const others = broken(list, fails, bindings).filter((id) => id !== rule.id);
      const failed = evaluate(rule.expect, fails, bindings);
      return [
        ...(kept === true
          ? []
          : [
              {
                place,
                says: 'Its passing example does not pass it: fill in every field that it reads so that it holds.',
              },
            ]),
        ...(failed === false
          ? []
          : [
              { place, says: 'Its failing example does not fail it: change the field that should break it.' },
            ]),
        ...(others.length === 0
          ? []
          : [
              {
                place,
                says: `Its failing example also fails ${others.join(', ')}. Change only what this rule asks for.`,
              },
            ]),
      ];
    }),
};

/** Rules tell rows apart. */
export const notConstant: ConformanceCheck = {
  id: 'notConstant',
  says: 'No rule holds, or fails, whatever the row',
  find: (subject) =>
    everyRule(subject).flatMap(([list, rule, place]) => {
      const bindings = bindingsOf(list, subject);
      const outcomes = new Set<boolean | null>();
      for (const row of variedRows(list, subject.options.inspectedOn ?? usualDay)) {
        outcomes.add(evaluate(rule.expect, row, bindings));
        if (outcomes.has(true) && outcomes.has(false)) return [];
      }
      const always = outcomes.has(false)
        ? 'never holds'
        : outcomes.has(true)
          ? 'always holds'
          : 'can never be told';
      return [
        {
          place,
          says: `With the values that its fields can hold it ${always}. Look at its expression: it may compare a field with itself, or ask for what the code set or the type sees to already.`,
        },
      ];
    }),
};

/** Rules say what is right, and how to mend what is not. */
export const worded: ConformanceCheck = {
  id: 'worded',
  says: 'A rule says what is true of a right row, without a full stop, and how to mend a wrong one',
  find: (subject) =>
    everyRule(subject).flatMap(([, { says, fix }, place]) => [
      ...(/^[A-Z“"].*[^.]$/u.test(says)
        ? []
        : [
            {
              place,
              says: 'Begin `says` with a capital letter and end it without a full stop: it is put into sentences.',
            },
          ]),
      ...(fix === null || /^[A-Z].*\.$/u.test(fix)
        ? []
        : [
            {
              place,
              says: 'Write `fix` as a sentence with a full stop: it is shown to the person who mends the cell.',
            },
          ]),
    ]),
};

/** A theme's rules leave room for real rows: an authority can be made up. */
export const satisfiable: ConformanceCheck = {
  id: 'satisfiable',
  says: 'The rules of all lists can be kept together: a made-up authority passes every check',
  find: ({ theme, options }) => {
    if (theme.lists.length === 0) return [];
    try {
      makeAuthority(theme, {
        inspectedOn: options.inspectedOn ?? usualDay,
        children: options.children ?? 60,
        seed: 1,
      });
      return [];
    } catch (error) {
      return [
        { place: 'lists', says: error instanceof Error ? error.message : 'no authority could be made up' },
      ];
    }
  },
};
