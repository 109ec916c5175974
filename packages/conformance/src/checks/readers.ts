import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCondition, evaluate, generateCondition, isIsoDate, rowChecker } from '@deepdive/core';
import { themeManifestSchema } from '@deepdive/core/schema';
import { checkWorkbooks, readWorkbooks, writeTemplate } from '@deepdive/workbook';
import type { ConformanceCheck, Nonconformity } from '../conformance-check.js';
import { authorityOf, usualDay } from '../made-rows.js';
import { bindingsOf } from './rules.js';

/** The manifest is plain data that anything can read. */
export const roundTrip: ConformanceCheck = {
  id: 'roundTrip',
  says: 'The manifest is plain JSON and follows its published schema',
  find: ({ theme }) => {
    const again: unknown = JSON.parse(JSON.stringify(theme));
    const read = themeManifestSchema.safeParse(again);
    if (!read.success) {
      return read.error.issues.map(({ path, message }) => ({
        place: path.map(String).join('/'),
        says: `The schema of the manifest refuses it: ${message}. Build definitions with core's constructors alone.`,
      }));
    }
    if (JSON.stringify(again) === JSON.stringify(theme)) return [];
    return [
      {
        place: 'manifest',
        says: 'It does not survive JSON. Keep functions, dates and undefined out of definitions.',
      },
    ];
  },
};

/** A rule means the same to everything that reads it. */
export const readersAgree: ConformanceCheck = {
  id: 'readersAgree',
  says: 'Every rule gives the same answer to each of its readers, over made-up rows with faults',
  find: (subject) => {
    const lists = subject.theme.lists.length === 0 ? null : authorityOf(subject, 0.3)?.lists;
    if (!lists) return [];
    return subject.theme.lists.flatMap((list) => {
      const bindings = bindingsOf(list, subject);
      const rows = lists.get(list.id) ?? [];
      return list.rules.flatMap((rule): readonly Nonconformity[] => {
        const compiled = compileCondition(rule.expect, bindings);
        const generated = generateCondition(rule.expect, bindings);
        const differing = rows.filter((row) => {
          const plain = evaluate(rule.expect, row, bindings);
          return compiled(row) !== plain || generated(row) !== plain;
        });
        if (differing.length === 0) return [];
        return [
          {
            place: `lists/${list.id}/rules/${rule.id}`,
            says: `Its readers disagree on ${differing.length} of ${rows.length} made-up rows. This is a defect of core: please report the rule.`,
          },
        ];
      });
    });
  },
};

/** What is written into a template is read back. */
export const templateReads: ConformanceCheck = {
  id: 'templateReads',
  says: 'A template filled with made-up rows is read back as it was filled in, and nothing in it must be fixed',
  find: async (subject) => {
    const { theme, options } = subject;
    const lists = theme.lists.length === 0 ? null : authorityOf(subject, 0)?.lists;
    if (!lists) return [];
    const inspectedOn = options.inspectedOn ?? usualDay;
    const folder = await mkdtemp(join(tmpdir(), 'deepdive-conformance-'));
    try {
      const path = join(folder, 'lists.xlsx');
      await writeFile(path, await writeTemplate(theme, lists));
      const { rows } = await readWorkbooks(theme, [path], { inspectedOn });
      const result = await checkWorkbooks(theme, [path], { inspectedOn });
      return [
        ...theme.lists
          .filter(({ id }) => JSON.stringify(rows.get(id) ?? []) !== JSON.stringify(lists.get(id) ?? []))
          .map(({ id }) => ({
            place: `lists/${id}`,
            says: 'Its rows are not read back as they were written. Look for two lists or two labels that are hard to tell apart.',
          })),
        ...result.findings
          .filter(({ severity }) => severity === 'mustFix')
          .slice(0, 5)
          .map(({ list, rule }) => ({
            place: `lists/${list}`,
            says: `The check "${rule}" finds something in a template that was filled in right.`,
          })),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Examples of rows are right. */
export const examplesClean: ConformanceCheck = {
  id: 'examplesClean',
  says: 'Nothing must be fixed in the example rows, and they hold values their fields can hold',
  find: (subject) =>
    Object.entries(subject.options.examples ?? {}).flatMap(([id, rows]): readonly Nonconformity[] => {
      const list = subject.theme.lists.find((each) => each.id === id);
      if (!list) return [{ place: `examples/${id}`, says: `The theme has no list "${id}".` }];
      const found: Nonconformity[] = [];
      const checker = rowChecker(list, bindingsOf(list, subject));
      for (const [at, row] of rows.entries()) {
        checker.run(row, ({ id: check, severity, says }) => {
          if (severity === 'mustFix') {
            found.push({
              place: `examples/${id}/${at + 1}`,
              says: `The check "${check}" finds something: ${says}.`,
            });
          }
        });
      }
      return found;
    }),
};

/** Everything in the package is visibly made up. */
export const invented: ConformanceCheck = {
  id: 'invented',
  says: 'Examples are visibly made up: identifiers begin with EX',
  find: ({ theme, options }) => {
    const rows = [
      ...theme.lists.flatMap((list) =>
        list.rules.flatMap(({ id, examples }) =>
          (examples ? [examples.passes, examples.fails] : []).map(
            (row) => [list, row, `lists/${list.id}/rules/${id}`] as const,
          ),
        ),
      ),
      ...Object.entries(options.examples ?? {}).flatMap(([id, given]) => {
        const list = theme.lists.find((each) => each.id === id);
        return list ? given.map((row, at) => [list, row, `examples/${id}/${at + 1}`] as const) : [];
      }),
    ];
    return rows.flatMap(([list, row, place]) =>
      list.fields
        .filter(({ id, type }) => {
          const value = row[id];
          return type === 'id' && typeof value === 'string' && !/^EX/i.test(value) && !isIsoDate(value);
        })
        .map(({ id }) => ({
          place,
          says: `“${id}” holds something that does not begin with EX. Use identifiers such as EX-001, so that nobody takes an example for a child.`,
        })),
    );
  },
};
