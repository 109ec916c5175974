import { conditionInWords, type FieldManifest, type ThemeManifest } from '@deepdive/core';
import { blocks, heading, plain, points, table } from '../markdown.js';
import type { PagePart } from '../reference-page.js';
import { sourceCell } from './cells.js';

/** Grades and facts as the rules about grades name them. */
function columnsOf({ judgements, facts }: ThemeManifest): readonly Pick<FieldManifest, 'id' | 'label'>[] {
  return [...judgements.map(({ id, title }) => ({ id, label: title })), ...facts];
}

/** What is graded, and what the publication says of grades together. A grade is never computed. */
export function judgementsPart(theme: ThemeManifest): PagePart {
  const columns = columnsOf(theme);
  const judgements = theme.judgements.map(({ title, kind, partOf, scale, source, assumes }) => [
    plain(title),
    plain(kind),
    plain(theme.judgements.find(({ id }) => id === partOf)?.title ?? ''),
    scale.codes.map(({ label }) => plain(label)).join(', '),
    sourceCell(source, assumes),
  ]);
  const rules = theme.limitingRules.map(({ says, expect, strength, source, assumes }) => [
    plain(says),
    plain(conditionInWords(expect, columns)),
    strength,
    sourceCell(source, assumes),
  ]);
  return {
    title: 'Judgements',
    body: blocks([
      table(['Judgement', 'Kind', 'Part of', 'Grades, best first', 'Source'], judgements),
      ...(rules.length === 0 ? [] : [heading(3, 'Rules about grades')]),
      table(['What grades keep together', 'Exactly', 'How strongly', 'Source'], rules),
    ]),
  };
}

/** How the publication puts proportions into words. */
export function proportionsPart({ proportions }: ThemeManifest): PagePart {
  if (!proportions) return { title: 'Proportions in words', body: '' };
  return {
    title: 'Proportions in words',
    body: blocks([
      table(
        ['Proportion', 'Words'],
        proportions.bands.map(({ from, to, words }) => [`${from} to ${to} %`, plain(words)]),
      ),
      `Source: ${sourceCell(proportions.source, proportions.assumes)}.`,
    ]),
  };
}

const computable = { wholly: 'yes', partly: 'in part', not: 'no' } as const;

/** The numbers the publication asks for. */
export function measuresPart({ measures }: ThemeManifest): PagePart {
  const sections = [...new Set(measures.map(({ section }) => section))];
  return {
    title: 'Measures',
    body: blocks(
      sections.flatMap((section) => [
        ...(section === null ? [] : [heading(3, section)]),
        table(
          ['Measure', 'What it tells', 'From the lists', 'Source'],
          measures
            .filter((each) => each.section === section)
            .map((each) => [
              plain(each.title),
              plain(each.says),
              `${computable[each.computable]}${each.because === null ? '' : `: ${plain(each.because)}`}`,
              sourceCell(each.source, each.assumes),
            ]),
        ),
      ]),
    ),
  };
}

/** What the text leaves open, how it was read and why. */
export function assumptionsPart({ assumptions }: ThemeManifest): PagePart {
  return {
    title: 'Assumptions',
    body: blocks(
      assumptions.map(({ id, says, choices, chosen, because, source }) =>
        blocks([
          heading(3, `Assumption ${id}`),
          plain(says),
          points(
            Object.entries(choices).map(
              ([choice, words]) => `${plain(words)}${choice === chosen ? ' **(chosen)**' : ''}`,
            ),
          ),
          `Because ${plain(because)}. Source: ${sourceCell(source)}.`,
        ]),
      ),
    ),
  };
}
