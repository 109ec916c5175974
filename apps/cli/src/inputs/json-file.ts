import { readFile } from 'node:fs/promises';
import type { RecordedGrades, SelectionRecord } from '@deepdive/core';
import type { Host } from '../host.js';
import { refusal } from '../refusal.js';
import { openable } from './paths.js';

/** What a JSON file holds. The parser's own words repeat what stands in the file, so they are not passed on. */
export async function jsonFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw refusal({ code: 'json-broken', says: `${path} is not JSON.`, expected: 'a JSON file' });
  }
}

const texts = ['theme', 'stage', 'inspected', 'algorithm', 'seed', 'populationDigest'];
const arrays = ['stratify', 'include', 'exclude', 'inputs', 'selected', 'notes'];

function isRecord(value: unknown): value is SelectionRecord {
  if (typeof value !== 'object' || value === null) return false;
  const held = (key: string): unknown => Reflect.get(value, key);
  return (
    texts.every((key) => typeof held(key) === 'string') &&
    arrays.every((key) => Array.isArray(held(key))) &&
    typeof held('count') === 'number'
  );
}

/**
 * A selection record from its file.
 *
 * @throws Refusal when the file holds something else
 */
export async function readRecord(path: string): Promise<SelectionRecord> {
  const value = await jsonFile(path);
  if (isRecord(value)) return value;
  throw refusal({
    code: 'record-wrong',
    says: `${path} is no selection record.`,
    expected: 'what `deepdive select … -o RECORD.json` writes',
  });
}

const isRecordOf = (value: unknown, type: 'string' | 'boolean'): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === type);

function areGrades(value: unknown): value is RecordedGrades {
  if (typeof value !== 'object' || value === null || !('grades' in value)) return false;
  return isRecordOf(value.grades, 'string') && (!('facts' in value) || isRecordOf(value.facts, 'boolean'));
}

/**
 * A set of grades from its file: `{ "grades": { "overall": "good" }, "facts": { … } }`.
 *
 * @throws Refusal when the file holds something else
 */
export async function readGrades(host: Host, path: string): Promise<RecordedGrades> {
  const value = await jsonFile(openable(host, path));
  if (areGrades(value)) return value;
  throw refusal({
    code: 'grades-wrong',
    says: `${path} holds no set of grades.`,
    expected: '{ "grades": { "<judgement>": "<grade>" }, "facts": { "<fact>": true } }',
  });
}
