import type { RunDates } from '../bindings.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import { collectAlsoOn } from './across/also-on.js';
import type { Collector, Feed } from './across/collector.js';
import { collectCountedIn } from './across/counted-in.js';
import { collectSame } from './across/same.js';
import type { Check, NotChecked, NotRun } from './check.js';
import { type ChildNumbers, childNumbers } from './children/child-numbers.js';
import { isBlank } from './clean-value.js';
import type { ListFinding, Uncounted } from './list-finding.js';
import { personField } from './person-field.js';
import type { RawRow } from './row-plan.js';

/** What the checks across lists could not do. */
export interface AcrossOutcome {
  /** Rules that were not run since a list or a column was not found. */
  readonly notRun: readonly NotRun[];
  /** Rules that a blank left open for some rows. */
  readonly notChecked: readonly NotChecked[];
  /** Rows that do not say whom they are about. */
  readonly skipped: readonly Uncounted[];
}

/**
 * Checks what takes several lists to see. Fed row by row, in any order of lists; it remembers children in a few bytes each,
 * and their ids only where a rule may have to name them.
 */
export interface AcrossChecker {
  readonly checks: readonly Check[];
  /** Tells that a sheet of a list was found, with these of its fields; several sheets of one list add up. */
  readonly open: (list: string, fields: Iterable<string>) => void;
  /**
   * Says that every list was opened. From here on nothing is remembered for rules that cannot be run on them; a list that
   * was not opened may no longer be added.
   */
  readonly allOpened: () => void;
  /** Takes a row and the caller's own number for its place. A list that was not opened counts as found with all fields. */
  readonly add: (list: string, row: RawRow, where: number) => void;
  /** Reports what was found once all rows were added. */
  readonly finish: (report: (finding: ListFinding) => void) => AcrossOutcome;
}

interface Fed {
  readonly list: ListManifest;
  readonly person: string;
  /** Whether any rule reads the list, be it one that cannot be run. */
  readonly isRead: boolean;
  feeds: readonly Feed[];
}

function collectorsOf(
  theme: Pick<ThemeManifest, 'lists' | 'across'>,
  dates: RunDates,
  children: ChildNumbers,
): readonly Collector[] {
  const list = (id: string): ListManifest => {
    const found = theme.lists.find((each) => each.id === id);
    if (!found) throw new TypeError(`the theme has no list ${id}`);
    return found;
  };
  const collectorOf = (rule: ThemeManifest['across'][number]): Collector => {
    switch (rule.kind) {
      case 'same':
        return collectSame(rule, theme.lists, children);
      case 'alsoOn':
        return collectAlsoOn(rule, list(rule.list), list(rule.also), children);
      case 'countedIn':
        return collectCountedIn(rule, list(rule.list), list(rule.counts), dates, children);
    }
  };
  return theme.across.map(collectorOf);
}

/**
 * Makes a checker of what a theme says across its lists: the same child has the same values, who is on one list is on
 * another, stated numbers agree with the rows shown.
 *
 * @param children shared with the other checkers of the run, so that a child is remembered once
 * @example
 * ```ts
 * import { acrossChecker, convention, date, defineTheme, id, list, sameAcross, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const listOf = (title: string) => list({
 *   title, population: 'All', window: {}, key: 'childId', source,
 *   fields: { childId: id('Child unique ID'), bornOn: date('Date of birth') },
 * });
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: listOf('Contacts'), referrals: listOf('Referrals') },
 *   across: { born: sameAcross({ field: 'bornOn', says: 'A child has one date of birth', source }) },
 * }));
 * const checker = acrossChecker(theme, { inspectedOn: '2017-05-02' });
 * checker.add('contacts', { childId: 'EX-001', bornOn: '2010-01-01' }, 2);
 * checker.add('referrals', { childId: 'EX-001', bornOn: '2010-01-10' }, 2);
 * checker.finish(({ check, list }) => console.log(check.id, list)); // across.born referrals
 * ```
 */
export function acrossChecker(
  theme: Pick<ThemeManifest, 'lists' | 'across'>,
  dates: RunDates,
  children: ChildNumbers = childNumbers(),
): AcrossChecker {
  const collectors = collectorsOf(theme, dates, children);
  const found = new Map<string, Set<string>>();
  const skipped = new Map<string, number>();
  const feedsOf = (list: string, running: readonly Collector[]): readonly Feed[] =>
    running.flatMap(({ feeds }) => feeds.get(list) ?? []);
  const fed = new Map(
    theme.lists.map((list): [string, Fed] => {
      const feeds = feedsOf(list.id, collectors);
      return [list.id, { list, person: personField(list)?.id ?? list.key, isRead: feeds.length > 0, feeds }];
    }),
  );
  let isAllOpened = false;
  const open: AcrossChecker['open'] = (list, fields) => {
    const known = found.get(list) ?? new Set();
    for (const field of fields) known.add(field);
    found.set(list, known);
  };

  return {
    checks: collectors.map(({ check }) => check),
    open,
    allOpened: () => {
      isAllOpened = true;
      const running = collectors.filter(({ hindrance }) => hindrance(found) === null);
      for (const into of fed.values()) into.feeds = feedsOf(into.list.id, running);
    },
    add: (id, row, where) => {
      const into = fed.get(id);
      if (!into) throw new TypeError(`the theme has no list ${id}`);
      if (!found.has(id)) {
        if (isAllOpened) throw new TypeError(`the list ${id} was not opened before all were said to be`);
        open(
          id,
          into.list.fields.map((field) => field.id),
        );
      }
      if (!into.isRead) return;
      const child = row[into.person];
      if (typeof child !== 'string' || isBlank(child)) {
        skipped.set(id, (skipped.get(id) ?? 0) + 1);
        return;
      }
      if (into.feeds.length === 0) return;
      const number = children.numberOf(child, where);
      for (const feed of into.feeds) feed(number, row, where, child);
    },
    finish: (report) => {
      const notRun: NotRun[] = [];
      const notChecked: NotChecked[] = [];
      for (const { check, hindrance, finish } of collectors) {
        const because = hindrance(found);
        if (because !== null) {
          notRun.push({ check, because });
          continue;
        }
        const rows = finish(report);
        if (rows > 0) notChecked.push({ check, rows, because: 'a blank number or date leaves it open' });
      }
      return {
        notRun,
        notChecked,
        skipped: [...skipped].map(([list, rows]) => ({ list, rows })),
      };
    },
  };
}
