// The same twenty fields and rules, checked in four ways. Each takes a row and its number and adds what it finds.
import {
  bindDates,
  bothOrNeither,
  code,
  codeSet,
  convention,
  date,
  id,
  list,
  listManifest,
  number,
  rowChecker,
  text,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import { codes } from './looked-after.mjs';

/** @typedef {import('./looked-after.mjs').LookedAfter} LookedAfter */
/** @typedef {(row: LookedAfter, at: number) => boolean} IsFine whether nothing is wrong with a row */
/** @typedef {unknown[]} Issues */

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const upnPattern = /^[A-Z]\d{12}$/;

/**
 * What a careful programmer would write for this one list, with a full list of issues.
 *
 * @param {Issues} issues
 * @returns {IsFine}
 */
function handWritten(issues) {
  const sets = {
    gender: new Set(codes.gender),
    ethnicity: new Set(codes.ethnicity),
    disabled: new Set(codes.disabled),
    reason: new Set(codes.reason),
    status: new Set(codes.status),
    placement: new Set(codes.placement),
    need: new Set(codes.need),
  };
  /** @type {(value: unknown, least: number, most: number) => boolean} */
  const isText = (value, least, most) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
  /** @type {(value: unknown) => boolean} */
  const isDate = (value) => typeof value === 'string' && datePattern.test(value);
  return (row, at) => {
    const before = issues.length;
    /** @type {(field: string, value: unknown) => void} */
    const bad = (field, value) => issues.push({ row: at, field, value });
    if (!isText(row.childId, 1, 20)) bad('childId', row.childId);
    if (typeof row.upn !== 'string' || !upnPattern.test(row.upn)) bad('upn', row.upn);
    if (!sets.gender.has(row.gender)) bad('gender', row.gender);
    if (!sets.ethnicity.has(row.ethnicity)) bad('ethnicity', row.ethnicity);
    if (!isDate(row.bornOn)) bad('bornOn', row.bornOn);
    if (!Number.isInteger(row.age) || row.age < 0 || row.age > 25) bad('age', row.age);
    if (!sets.disabled.has(row.disabled)) bad('disabled', row.disabled);
    if (!isDate(row.startedOn)) bad('startedOn', row.startedOn);
    if (row.endedOn !== null && !isDate(row.endedOn)) bad('endedOn', row.endedOn);
    if (row.reason !== null && !sets.reason.has(row.reason)) bad('reason', row.reason);
    if (!isText(row.worker, 1, 100)) bad('worker', row.worker);
    if (typeof row.unaccompanied !== 'boolean') bad('unaccompanied', row.unaccompanied);
    if (!isText(row.team, 1, 100)) bad('team', row.team);
    if (typeof row.score !== 'number' || row.score < 0 || row.score > 100) bad('score', row.score);
    if (!isDate(row.reviewedOn)) bad('reviewedOn', row.reviewedOn);
    if (!sets.status.has(row.status)) bad('status', row.status);
    if (row.notes !== null && !isText(row.notes, 0, 500)) bad('notes', row.notes);
    if (!sets.placement.has(row.placement)) bad('placement', row.placement);
    if (typeof row.isInside !== 'boolean') bad('isInside', row.isInside);
    if (!sets.need.has(row.need)) bad('need', row.need);
    if (issues.length === before) {
      if (!(row.startedOn >= row.bornOn)) bad('startedOn', row.startedOn);
      if ((row.endedOn === null) !== (row.reason === null)) bad('reason', row.reason);
    }
    return issues.length === before;
  };
}

/** @returns {Promise<IsFine>} */
async function zodSafeParse() {
  const { z } = await import('zod');
  const day = z.string().regex(datePattern);
  /** @type {(least: number, most: number) => import('zod').ZodString} */
  const words = (least, most) => z.string().min(least).max(most);
  const schema = z
    .object({
      childId: words(1, 20),
      upn: z.string().regex(upnPattern),
      gender: z.enum(codes.gender),
      ethnicity: z.enum(codes.ethnicity),
      bornOn: day,
      age: z.int().min(0).max(25),
      disabled: z.enum(codes.disabled),
      startedOn: day,
      endedOn: day.nullable(),
      reason: z.enum(codes.reason).nullable(),
      worker: words(1, 100),
      unaccompanied: z.boolean(),
      team: words(1, 100),
      score: z.number().min(0).max(100),
      reviewedOn: day,
      status: z.enum(codes.status),
      notes: words(0, 500).nullable(),
      placement: z.enum(codes.placement),
      isInside: z.boolean(),
      need: z.enum(codes.need),
    })
    .superRefine((row, context) => {
      if (row.startedOn < row.bornOn || (row.endedOn === null) !== (row.reason === null)) {
        context.addIssue({ code: 'custom', message: 'rule' });
      }
    });
  return (row) => schema.safeParse(row).success;
}

function lookedAfter() {
  const source = convention('invented for a measurement');
  const must = /** @type {const} */ ({ strength: 'must' });
  const may = /** @type {const} */ ({ strength: 'may' });
  /** @type {(name: keyof typeof codes, details: typeof must | typeof may) => import('@deepdive/core').Field<'code'>} */
  const coded = (name, details) =>
    code(
      name,
      codeSet(
        name,
        name,
        codes[name].map((each) => /** @type {const} */ ([each, each])),
        source,
      ),
      details,
    );
  return listManifest(
    'lookedAfter',
    list({
      title: 'Looked after',
      population: 'Invented',
      window: {},
      key: 'childId',
      source,
      fields: {
        childId: id('Child ID', must),
        upn: id('UPN', must),
        gender: coded('gender', must),
        ethnicity: coded('ethnicity', must),
        bornOn: date('Born', must),
        age: wholeNumber('Age', must),
        disabled: coded('disabled', must),
        startedOn: date('Started', must),
        endedOn: date('Ended', may),
        reason: coded('reason', may),
        worker: text('Worker', must),
        unaccompanied: yesNo('Unaccompanied', must),
        team: text('Team', must),
        score: number('Score', { ...must, least: 0 }),
        reviewedOn: date('Reviewed', must),
        status: coded('status', must),
        notes: text('Notes', may),
        placement: coded('placement', must),
        isInside: yesNo('Inside', must),
        need: coded('need', must),
      },
      rules: (row) => ({
        startedAfterBirth: {
          says: 'Care starts after birth',
          expect: row.startedOn.isOnOrAfter(row.bornOn),
        },
        reasonGiven: {
          says: 'A reason is given when care ended',
          expect: bothOrNeither(row.endedOn.isPresent(), row.reason.isPresent()),
        },
        ofAge: { says: 'At most 25', expect: row.age.isAtMost(25) },
        scored: { says: 'At most 100', expect: row.score.isAtMost(100) },
      }),
    }),
  );
}

/**
 * @param {Issues} issues
 * @param {boolean} generate
 * @returns {IsFine}
 */
function ours(issues, generate) {
  const manifest = lookedAfter();
  const bindings = bindDates(manifest.window, { inspectedOn: '2023-03-15' });
  const checker = rowChecker(manifest, bindings, { generate });
  if (checker.isGenerated !== generate) throw new Error('the checker runs otherwise than asked for');
  let at = 0;
  /** @param {import('@deepdive/core').Check} check */
  const report = (check) => issues.push({ row: at, check });
  return (row, number) => {
    const before = issues.length;
    at = number;
    checker.run(row, report);
    return issues.length === before;
  };
}

/**
 * The ways by name; each is made afresh with the list that it adds its issues to.
 *
 * @type {Readonly<Record<string, (issues: Issues) => IsFine | Promise<IsFine>>>}
 */
export const ways = {
  'hand-written': handWritten,
  'zod safeParse': zodSafeParse,
  generated: (issues) => ours(issues, true),
  closures: (issues) => ours(issues, false),
};
