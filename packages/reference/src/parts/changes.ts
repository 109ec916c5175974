import { counted, diffThemes, type ThemeChange, type ThemeManifest } from '@deepdive/core';
import { blocks, heading, plain, points } from '../markdown.js';
import type { PagePart } from '../reference-page.js';

const places: Readonly<Record<string, string>> = {
  lists: 'Lists',
  criteria: 'Criteria',
  selection: 'Case selection',
  timeline: 'Timeline',
  requests: 'Requests',
  caseDocuments: 'Documents about each case',
  tool: 'Tracking tool',
  guidance: 'Guidance',
  measures: 'Measures',
  judgements: 'Judgements',
  limitingRules: 'Rules about grades',
  assumptions: 'Assumptions',
};

const changeInWords = ({ kind, thing, title, property, path }: ThemeChange): string =>
  `${kind === 'changed' ? `changed (${property ?? 'content'})` : kind}: ${thing} “${title}” (${path})`;

/** What an edition changed against the one before it. */
export function changesPart(theme: ThemeManifest, before: ThemeManifest): PagePart {
  const { changes } = diffThemes(before, theme);
  const partOf = ({ path }: ThemeChange): string => path.split('/')[0] ?? '';
  const parts = [...new Set(changes.map(partOf))];
  return {
    title: `Changes since ${before.edition}`,
    body: blocks([
      `${counted(changes.length, 'change')} against ${before.id}@${before.edition}.`,
      ...parts.flatMap((part) => [
        heading(3, `${places[part] ?? 'The theme'} since ${before.edition}`),
        points(
          changes.filter((change) => partOf(change) === part).map((change) => plain(changeInWords(change))),
        ),
      ]),
    ]),
  };
}
