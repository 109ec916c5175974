import { comparableLabel } from '../label.js';
import type { QuestionManifest, ThemeManifest } from '../manifest.js';
import type { ToolHeader } from '../tool.js';
import type { Form, FormQuestion, FormSection } from './form.js';
import { formError } from './form-errors.js';
import { showCriteria } from './shown-criterion.js';

/** What a tracking form may be made with. */
export interface TrackingFormOptions {
  /** Stands on the form's line for it, and in `caseNumber`. Never a name. */
  readonly caseNumber?: string;
  /** The themes whose criteria the questions refer to, for their summaries; the theme itself is always among them. */
  readonly frameworks?: readonly ThemeManifest[];
}

const answeredInWords = {
  type: null,
  strength: null,
  choices: [],
  least: null,
  appliesWhen: null,
  otherwise: 'blank',
} as const;

/** The first words of a label as a name in camel case: an answer's address, short enough for a tag in Word. */
function nameFrom(label: string): string {
  const words = comparableLabel(label).split(' ').slice(0, 5);
  const name = words.map((word, at) => (at === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)));
  return /^[a-z]/.test(name[0] ?? '') ? name.join('') : `line${name.join('')}`;
}

function headerLines(
  header: readonly ToolHeader[],
  taken: ReadonlySet<string>,
  caseNumber: string | null,
): readonly FormQuestion[] {
  const seen = new Set(taken);
  return header.map(({ label, hint }) => {
    const name = nameFrom(label);
    let id = name;
    for (let next = 2; seen.has(id); next += 1) id = `${name}${next}`;
    seen.add(id);
    const filledIn = comparableLabel(label) === 'case number' ? caseNumber : null;
    return { ...answeredInWords, id, label, hint, control: 'line', filledIn, criteria: [], source: null };
  });
}

function inSections(
  questions: readonly QuestionManifest[],
  themes: readonly ThemeManifest[],
): readonly FormSection[] {
  const titles = [...new Set(questions.map(({ section }) => section))];
  return titles.map((title) => ({
    kind: 'questions',
    title,
    questions: questions
      .filter(({ section }) => section === title)
      .map(({ id, asks, criteria, source }) => ({
        ...answeredInWords,
        id,
        label: asks,
        hint: null,
        control: 'paragraph',
        filledIn: null,
        criteria: showCriteria(criteria, themes),
        source,
      })),
  }));
}

/**
 * A theme's tracking tool as a form: the lines at its top, then its questions in their printed sections, each with the
 * criteria it is evidence for. The case number is filled in on the line that asks for it.
 *
 * @throws FormError `tool-missing`
 * @example
 * ```ts
 * import { cite, criterion, defineTheme, themeManifest, trackingForm } from '@deepdive/core';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const at = cite(guidance);
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example', publication: guidance,
 *   criteria: { 4: criterion('Help comes early', at.para(12)) },
 *   tool: {
 *     title: 'Tracking tool', header: ['Case number'], source: at.place('Annex B'),
 *     questions: { timely: { asks: 'Was help timely?', esn: [4], section: 'Evaluation' } },
 *   },
 * }));
 * const form = trackingForm(theme, { caseNumber: 'EX-001' });
 * console.log(form.sections[1]?.questions[0]?.criteria);
 * // [ { ref: 'example:ESN-04', shown: 'ESN 04 (example)', summary: 'Help comes early', heading: null } ]
 * ```
 */
export function trackingForm(theme: ThemeManifest, options: TrackingFormOptions = {}): Form {
  const { tool, publication } = theme;
  const ref = `${theme.id}@${theme.edition}`;
  if (!tool) throw formError({ code: 'tool-missing', place: ref, found: 'tool' });
  const caseNumber = options.caseNumber ?? null;
  const ids = new Set(tool.questions.map(({ id }) => id));
  const top = headerLines(tool.header, ids, caseNumber);
  const assumed = new Set([...tool.assumes, ...tool.questions.flatMap(({ assumes }) => assumes)]);
  return {
    theme: ref,
    title: tool.title,
    themeTitle: theme.title,
    publication,
    caseNumber,
    sections: [
      ...(top.length === 0 ? [] : [{ kind: 'questions', title: null, questions: top } as const]),
      ...inSections(tool.questions, [theme, ...(options.frameworks ?? [])]),
    ],
    source: tool.source,
    assumptions: theme.assumptions.filter(({ id }) => assumed.has(id)),
  };
}
