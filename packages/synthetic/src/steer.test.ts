import {
  allOf,
  anyOf,
  bothOrNeither,
  bound,
  type Condition,
  code,
  codeSet,
  columnsOf,
  convention,
  date,
  evaluate,
  type IsoDate,
  list,
  listManifest,
  not,
  number,
  text,
  when,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from './chance.js';
import { type Cells, drawnValue } from './draw-value.js';
import { preparedList } from './prepared-list.js';
import { steer } from './steer.js';

const source = convention('example');
const days = { inspectedOn: '2017-05-02', listedOn: '2017-05-02' } as const;
const fields = {
  startedOn: date('Start'),
  endedOn: date('End'),
  age: wholeNumber('Age', { least: -1 }),
  hours: number('Hours'),
  seen: yesNo('Seen?'),
  status: code('Status', codeSet('status', 'Status', { A: 'Open', B: 'Closed', C: 'Unknown' }, source)),
  town: text('Town'),
};
const row = columnsOf(fields);
const prepared = preparedList(
  listManifest('list', list({ title: 'L', population: 'All', window: {}, key: 'town', source, fields })),
  days,
);
const person = {
  id: 'EX-001',
  bornOn: '2008-01-01' as IsoDate,
  expectedOn: null,
  age: 9,
  gender: 0.5,
  disability: 0.5,
  family: { id: 'EX-F001', number: 1, ethnicity: 0.5, team: 'Team 1', worker: 'Worker 1', need: 0.5 },
};

/** Whether a condition comes to hold, or to fail, within so many steps from a blank row. */
function reaches(condition: Condition, target: boolean, seed: number, fixed: Cells = {}): boolean {
  const chance = chanceFrom(seed);
  const cells: Cells = Object.fromEntries(Object.keys(fields).map((id) => [id, fixed[id] ?? null]));
  const setting = { prepared, person, chance, after: Number.NEGATIVE_INFINITY, following: 0 };
  const steered = {
    cells,
    bindings: prepared.bindings,
    fields: prepared.fields,
    chance,
    isFree: (id: string) => !(id in fixed),
    redrawn: (id: string) => {
      const field = prepared.fields.get(id);
      if (!field) throw new TypeError(`no field ${id}`);
      return drawnValue(field, cells, setting);
    },
  };
  for (let step = 0; step < 40; step += 1) {
    if (evaluate(condition.node, cells, prepared.bindings) === target) return true;
    steer(condition.node, target, steered);
  }
  return false;
}

const conditions: Readonly<Record<string, Condition>> = {
  'an order of dates': row.endedOn.isOnOrAfter(row.startedOn),
  'a strict order of dates': row.startedOn.isBefore(row.endedOn),
  'a date bound per run': row.startedOn.isAfter(bound('listedOn')),
  'a date moved by months': row.endedOn.isOnOrBefore(row.startedOn.plusMonths(3)),
  'a date moved by days': row.startedOn.plusDays(10).is(row.endedOn),
  'a date between two others': row.endedOn.isBetween(row.startedOn, row.startedOn.plusYears(1)),
  'years between two dates': row.age.is(row.startedOn.yearsUntil(row.endedOn)),
  'days between two dates': row.startedOn.daysUntil(row.endedOn).isAtMost(45),
  'a number': row.hours.isMoreThan(37.5),
  'a number between two others': row.age.isBetween(2, 4),
  'two numbers': row.age.isLessThan(row.hours),
  'a code': row.status.is('B'),
  'another code': row.status.isNot('A'),
  'one of some codes': row.status.isOneOf(['B', 'C']),
  'a text': row.town.is('Exampleton'),
  'an answer': row.seen.isNot(true),
  'a blank': row.town.isBlank(),
  'a value that is given': row.endedOn.isPresent(),
  'several conditions': allOf(row.seen.is(true), row.status.is('A'), row.age.isAtLeast(3)),
  'any of several conditions': anyOf(row.seen.is(true), row.status.is('A'), row.endedOn.isBlank()),
  'a condition that must not hold': not(allOf(row.seen.is(true), row.hours.isAtLeast(1))),
  'what follows from a condition': when(row.endedOn.isPresent(), row.status.is('B')),
  'both or neither': bothOrNeither(row.endedOn.isPresent(), row.status.is('B')),
};

const seeds = Array.from({ length: 25 }, (_, at) => at);

describe('steering a row', () => {
  test.each(Object.keys(conditions))('makes %s hold, and fail', (name) => {
    const condition = conditions[name] as Condition;
    expect(seeds.filter((seed) => !reaches(condition, true, seed))).toEqual([]);
    expect(seeds.filter((seed) => !reaches(condition, false, seed))).toEqual([]);
  });

  test('leaves alone what is known of the person', () => {
    const condition = row.age.is(row.startedOn.yearsUntil(row.endedOn));
    expect(seeds.filter((seed) => !reaches(condition, true, seed, { age: 2 }))).toEqual([]);
    const fixed = { startedOn: '2017-01-02', endedOn: '2017-01-01' };
    expect(reaches(row.endedOn.isOnOrAfter(row.startedOn), true, 1, fixed)).toBe(false);
  });

  test('never goes below the least a number may be', () => {
    expect(reaches(row.age.isLessThan(-1), true, 1)).toBe(false);
  });
});
