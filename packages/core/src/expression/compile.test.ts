import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bindings, condition, row } from '../../test/expression/arbitraries.js';
import {
  allOf,
  anyOf,
  type Bindings,
  bothOrNeither,
  bound,
  code,
  codeSet,
  columnsOf,
  compileCondition,
  convention,
  date,
  evaluate,
  generateCondition,
  not,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../index.js';

const undated: Bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };
const dated: Bindings = { inspectedOn: '2017-05-02', listedOn: '2017-05-02', windowOpensOn: '2017-02-02' };
const statuses = codeSet('status', 'Status', { CIN: 'In need', CP: 'On a plan' }, convention('example'));
const child = columnsOf({
  bornOn: date('Date of birth'),
  startedOn: date('Start'),
  endedOn: date('End'),
  reason: text('Reason'),
  age: wholeNumber('Age'),
  seen: yesNo('Seen?'),
  status: code('Status', statuses),
});
const noRow = {};

afterEach(() => vi.unstubAllGlobals());

describe('the fast forms of a condition', () => {
  test('say the same as the slow one, whatever the condition and the row', () => {
    fc.assert(
      fc.property(
        condition(),
        bindings(),
        fc.array(row(), { minLength: 1, maxLength: 5 }),
        (node, dates, rows) => {
          const compiled = compileCondition(node, dates);
          const generated = generateCondition(node, dates);
          for (const each of rows) {
            const judged = evaluate(node, each, dates);
            expect(compiled(each)).toBe(judged);
            expect(generated(each)).toBe(judged);
          }
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('bring nothing of a definition into generated source but as data', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"); alert(1); ("', '*/', '${', '\\u0022'),
    );
    fc.assert(
      fc.property(texts, texts, (field, value) => {
        const node = {
          kind: 'compare',
          operator: 'is',
          left: { kind: 'field', field, type: 'text' },
          right: { kind: 'literal', type: 'text', value },
        } as const;
        const generated = generateCondition(node, undated);
        expect(generated({ [field]: value })).toBe(true);
        expect(generated({ [field]: `${value}.` })).toBe(false);
      }),
    );
  }, 60_000);

  test('stay right where a content policy forbids generated code', () => {
    let refused = 0;
    vi.stubGlobal(
      'Function',
      class {
        constructor() {
          refused += 1;
          throw new EvalError('Refused to evaluate a string as JavaScript');
        }
      },
    );
    const inOrder = generateCondition(child.endedOn.isOnOrAfter(child.startedOn).node, undated);
    expect(refused).toBe(1);
    expect(inOrder({ startedOn: '2017-01-02', endedOn: '2017-01-01' })).toBe(false);
  });
});

describe.each([
  ['closures', compileCondition],
  ['generated code', generateCondition],
])('a condition as %s', (_form, compile) => {
  test('leaves open what a blank leaves open', () => {
    const inOrder = compile(child.endedOn.isOnOrAfter(child.startedOn).node, undated);
    expect(inOrder({ startedOn: '2017-01-02', endedOn: null })).toBe(null);
    expect(inOrder(noRow)).toBe(null);
  });

  test('is settled by one part when the other is blank', () => {
    const ended = child.endedOn.isBefore('2017-01-01');
    const seen = child.seen.is(true);
    expect(compile(allOf(ended, seen).node, undated)({ endedOn: null, seen: false })).toBe(false);
    expect(compile(anyOf(ended, seen).node, undated)({ endedOn: null, seen: true })).toBe(true);
    expect(compile(when(ended, seen).node, undated)({ endedOn: null, seen: true })).toBe(true);
    expect(compile(not(ended).node, undated)({ endedOn: null })).toBe(null);
  });

  test('reads an age on the day of inspection', () => {
    const tooYoung = compile(child.bornOn.yearsUntil(bound('inspectedOn')).isLessThan(7).node, dated);
    expect(tooYoung({ bornOn: '2010-05-02' })).toBe(false);
    expect(tooYoung({ bornOn: '2010-05-03' })).toBe(true);
  });

  test('leaves open a date that would leave the calendar', () => {
    const node = child.bornOn.plusYears(500).isAfter('2017-01-01').node;
    expect(compile(node, undated)({ bornOn: '2010-05-02' })).toBe(null);
  });

  test('tells a code from the others and both from one', () => {
    const onPlan = compile(child.status.isOneOf(['CP']).node, undated);
    expect([onPlan({ status: 'CP' }), onPlan({ status: 'CIN' }), onPlan({ status: null })]).toEqual([
      true,
      false,
      null,
    ]);
    const closed = compile(bothOrNeither(child.endedOn.isPresent(), child.reason.isPresent()).node, undated);
    expect(closed({ endedOn: '2017-01-01', reason: null })).toBe(false);
    expect(closed({ endedOn: null, reason: null })).toBe(true);
  });
});
