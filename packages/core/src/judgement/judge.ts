import { definitionError } from '../definition-error.js';
import { evaluate, type RowValues } from '../expression/evaluate.js';
import { fieldsRead } from '../expression/node.js';
import type { ThemeManifest } from '../manifest.js';
import type { Source } from '../publication.js';
import type { Severity } from '../rule.js';
import type { LimitStrength } from './judgement.js';

/** Grades by judgement, and the facts recorded beside them. What is not yet decided is left out. */
export interface RecordedGrades {
  readonly grades: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, boolean>>;
}

/** Something about a set of grades that does not fit what the publication says. */
export interface JudgementFlag {
  readonly id: string;
  readonly says: string;
  /** `mustFix` where the text says always; otherwise somebody looks at it. */
  readonly severity: Severity;
  readonly strength: LimitStrength;
  readonly source: Source;
  readonly assumptions: readonly string[];
}

/** What was found about a set of grades. */
export interface JudgementFlags {
  readonly flags: readonly JudgementFlag[];
  /** Rules that could not be told, with the grades and facts that are not given. */
  readonly open: readonly { readonly id: string; readonly says: string; readonly needs: readonly string[] }[];
}

function requireKnownGrades(theme: ThemeManifest, { grades, facts = {} }: RecordedGrades): void {
  for (const [found, grade] of Object.entries(grades)) {
    const judgement = theme.judgements.find(({ id }) => id === found);
    if (!judgement) {
      const known = theme.judgements.map(({ id }) => id);
      throw definitionError({ code: 'reference-unknown', place: `${theme.id}/judgements`, found, known });
    }
    const known = judgement.scale.codes.map(({ code }) => code);
    if (!known.includes(grade)) {
      throw definitionError({
        code: 'reference-unknown',
        place: `${theme.id}/judgements/${found}`,
        found: grade,
        known,
      });
    }
  }
  for (const found of Object.keys(facts)) {
    const known = theme.facts.map(({ id }) => id);
    if (!known.includes(found)) {
      throw definitionError({ code: 'reference-unknown', place: `${theme.id}/facts`, found, known });
    }
  }
}

/**
 * Holds a set of grades against what the publication says of grades together. It flags what does not fit; it never
 * proposes a grade.
 *
 * @throws DefinitionError when a judgement, grade or fact is not one of the theme's, with the nearest right name
 * @example
 * ```ts
 * import { convention, codeSet, defineTheme, judgeGrades, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const scale = codeSet('grades', 'Grades', { good: 'Good', inadequate: 'Inadequate' }, source);
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Framework', publisher: 'Example', published: '2020', edition: '2020' },
 *   judgements: {
 *     overall: { title: 'Overall', kind: 'overall', scale, source },
 *     safety: { title: 'Safety', kind: 'key', scale, source },
 *   },
 *   limitingRules: (grade) => ({
 *     unsafeIsInadequate: {
 *       says: 'Inadequate safety makes the whole inadequate',
 *       expect: grade.safety.isNot('inadequate').or(grade.overall.is('inadequate')),
 *       strength: 'always', source,
 *     },
 *   }),
 * }));
 * console.log(judgeGrades(theme, { grades: { overall: 'good', safety: 'inadequate' } }).flags.map(({ id }) => id));
 * // [ 'unsafeIsInadequate' ]
 * ```
 */
export function judgeGrades(theme: ThemeManifest, recorded: RecordedGrades): JudgementFlags {
  requireKnownGrades(theme, recorded);
  const values: RowValues = { ...recorded.grades, ...recorded.facts };
  const noDates = { inspectedOn: null, listedOn: null, windowOpensOn: null };
  const told = theme.limitingRules.map((rule) => ({ rule, holds: evaluate(rule.expect, values, noDates) }));
  return {
    flags: told
      .filter(({ holds }) => holds === false)
      .map(({ rule: { id, says, strength, source, assumes } }) => ({
        id,
        says,
        severity: strength === 'always' ? 'mustFix' : 'check',
        strength,
        source,
        assumptions: assumes,
      })),
    open: told
      .filter(({ holds }) => holds === null)
      .map(({ rule: { id, says, expect } }) => ({
        id,
        says,
        needs: fieldsRead(expect).filter((field) => values[field] === undefined),
      })),
  };
}
