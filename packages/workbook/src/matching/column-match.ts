import { comparableLabel, type ListManifest, type MatchedHow, nearest } from '@deepdive/core';
import { labelByWords } from './label-by-words.js';

/** A header cell and the field it stands for. */
export interface ColumnMatch {
  /** 0 for column A. */
  readonly index: number;
  readonly label: string;
  readonly field: string | null;
  readonly how: MatchedHow;
  readonly suggestion: string | null;
}

/** Headers are compared by so many of their first characters. */
const longestHeader = 300;

/** A label without a bracketed ending such as "(Y/N)" or "(years)". */
const withoutEnding = (label: string): string => label.replace(/\s*\([^)]*\)*\s*[?.:]*\s*$/, '');

/** The fields of a list by every form of header they are known under. */
export interface KnownHeaders {
  readonly byLabel: ReadonlyMap<string, string>;
  readonly byAlias: ReadonlyMap<string, string | null>;
  readonly labels: ReadonlyMap<string, string>;
}

/** Gathers the headers under which each field of a list is known. */
export function knownHeaders(list: ListManifest): KnownHeaders {
  const byLabel = new Map<string, string>();
  const byAlias = new Map<string, string | null>();
  const labels = new Map<string, string>();
  const learn = (label: string, field: string): void => {
    const form = comparableLabel(label);
    if (form === '' || byLabel.has(form)) return;
    const before = byAlias.get(form);
    byAlias.set(form, before === undefined || before === field ? field : null);
  };
  for (const field of list.fields) {
    byLabel.set(comparableLabel(field.label), field.id);
    labels.set(comparableLabel(field.label), field.label);
  }
  for (const field of list.fields) {
    for (const label of [field.label, ...field.aliases]) {
      learn(label, field.id);
      learn(withoutEnding(label), field.id);
    }
  }
  return { byLabel, byAlias, labels };
}

/** How many characters a header may be off and still be taken for a label: slips of the finger, no more. */
const slips = (label: string): number => (label.length < 10 ? 1 : label.length < 24 ? 2 : 3);

function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

function byNearest(form: string, known: KnownHeaders): string | null {
  const near = [...known.byLabel].filter(
    ([label]) => editsBetween(form, label, slips(label)) <= slips(label),
  );
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

/**
 * Finds the field of a list that each header stands for: by exact label, by alias, or by a label that differs by no more
 * than slips of the finger. A header further off is left unknown.
 *
 * @example
 * ```ts
 * import { knownHeaders, matchColumns } from '@deepdive/workbook';
 * import { convention, date, defineTheme, id, list, themeManifest } from '@deepdive/core';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'Example',
 *   publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({
 *     title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *     fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 *   }) },
 * }));
 * const contacts = theme.lists[0];
 * if (contacts) console.log(matchColumns(['CHILD UNIQUE ID ', 'Date of contct'], knownHeaders(contacts)).map((c) => c.how));
 * // [ 'label', 'nearest' ]
 * ```
 */
export function matchColumns(
  headers: readonly string[],
  known: KnownHeaders,
  accepted: ReadonlyMap<string, string> = new Map(),
): readonly ColumnMatch[] {
  const taken = new Set<string>();
  const matches: ColumnMatch[] = [];
  const claim = (index: number, label: string, field: string, how: MatchedHow): void => {
    const repeated = taken.has(field);
    taken.add(field);
    matches.push({
      index,
      label,
      field: repeated ? null : field,
      how: repeated ? 'repeated' : how,
      suggestion: null,
    });
  };
  const ways: readonly [MatchedHow, (form: string, label: string) => string | null | undefined][] = [
    ['mapping', (_, label) => accepted.get(label)],
    ['label', (form) => known.byLabel.get(form)],
    ['alias', (form) => known.byAlias.get(form)],
    ['nearest', (form) => byNearest(form, known)],
  ];
  let waiting = headers.flatMap((label, index): [number, string, string][] => {
    const form = comparableLabel(label.slice(0, longestHeader));
    return form === '' ? [] : [[index, label, form]];
  });
  for (const [how, find] of ways) {
    const still: [number, string, string][] = [];
    for (const [index, label, form] of waiting) {
      const field = find(form, label);
      if (field === null || field === undefined) {
        still.push([index, label, form]);
      } else {
        claim(index, label, field, how);
      }
    }
    waiting = still;
  }
  for (const [index, label] of waiting) {
    matches.push({ index, label, field: null, how: 'unknown', suggestion: null });
  }
  return matches.sort((a, b) => a.index - b.index);
}

/** Adds to each unknown header the label it most likely meant among those that no header stands for. */
export function suggestLabels(matches: readonly ColumnMatch[], known: KnownHeaders): readonly ColumnMatch[] {
  const taken = new Set(matches.map((match) => match.field));
  const open = [...known.byLabel].filter(([, field]) => !taken.has(field)).map(([form]) => form);
  return matches.map((match) => {
    if (match.how !== 'unknown') return match;
    const form = comparableLabel(match.label.slice(0, longestHeader));
    const near = nearest(form, open) ?? labelByWords(form, open);
    return { ...match, suggestion: near === null ? null : (known.labels.get(near) ?? null) };
  });
}
