import { counted, listed, type ThemeManifest } from '@deepdive/core';
import { anchor, blocks, heading, plain, points, table } from './markdown.js';
import { actionPlanPart } from './parts/action-plan.js';
import { changesPart } from './parts/changes.js';
import {
  criteriaPart,
  guidancePart,
  requestsPart,
  selectionPart,
  timelinePart,
  toolPart,
} from './parts/inspection.js';
import { assumptionsPart, judgementsPart, measuresPart, proportionsPart } from './parts/judging.js';
import { listsPart } from './parts/lists.js';
import { outcomesPart } from './parts/outcomes.js';
import { funnelPicture } from './pictures/funnel-picture.js';
import { timelinePicture } from './pictures/timeline-picture.js';
import type { PagePart, ReferenceFile } from './reference-page.js';

/** The name of a theme's page, without its ending. */
const nameOf = ({ id, edition }: ThemeManifest): string => `${id}-${edition}`;

interface Picture {
  readonly file: ReferenceFile;
  readonly shown: string;
}

function picture(
  theme: ThemeManifest,
  kind: string,
  describes: string,
  content: string | null,
): Picture | null {
  if (content === null) return null;
  const path = `pictures/${nameOf(theme)}-${kind}.svg`;
  return { file: { path, content }, shown: `![${plain(describes)}](${path})` };
}

function head(theme: ThemeManifest, parts: readonly PagePart[]): string {
  const { publication, ages } = theme;
  return blocks([
    // Editions of one title are told apart, in a list of pages too.
    heading(1, `${theme.title} (${theme.edition})`),
    points([
      `Theme: ${plain(`${theme.id}@${theme.edition}`)}`,
      `Publication: ${plain(`${publication.publisher} ${publication.number}, ${publication.title} (${publication.published})`)}`,
      ...(theme.extends.length === 0 ? [] : [`Extends ${plain(listed(theme.extends))}`]),
      ...(ages === null ? [] : [`Ages ${ages.from} to ${ages.to}`]),
    ]),
    'Labels, codes, numbers and dates are as printed; sentences are in our own words. Every fact names its place.',
    points(parts.map(({ title }) => `[${plain(title)}](#${anchor(title)})`)),
  ]);
}

/**
 * The reference pages of themes: a page for each edition, which a person who holds the publication can tick off, its
 * pictures, and an index. Nothing is known of a theme but its manifest; the same manifests give the same bytes.
 *
 * @param themes all themes that are to have a page; an edition tells what it changed against the one before it
 * @example
 * ```ts
 * import { cite, criterion, defineTheme, themeManifest } from '@deepdive/core';
 * import { referencePages } from '@deepdive/reference';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = defineTheme({
 *   id: 'example', title: 'An example', publication: guidance,
 *   criteria: { 1: criterion('Children are heard', cite(guidance).para(1)) },
 * });
 * console.log(referencePages([themeManifest(theme)]).map(({ path }) => path)); // [ 'README.md', 'example-2020.md' ]
 * ```
 */
export function referencePages(themes: readonly ThemeManifest[]): readonly ReferenceFile[] {
  return [indexPage(themes), ...themes.flatMap((theme) => themePages(theme, editionBefore(theme, themes)))];
}

/** The edition of the same theme that came before. */
function editionBefore(theme: ThemeManifest, themes: readonly ThemeManifest[]): ThemeManifest | null {
  const earlier = themes
    .filter(({ id, publication }) => id === theme.id && publication.published < theme.publication.published)
    .sort((a, b) => a.publication.published.localeCompare(b.publication.published));
  return earlier.at(-1) ?? null;
}

function themePages(theme: ThemeManifest, before: ThemeManifest | null): readonly ReferenceFile[] {
  const timeline = picture(
    theme,
    'timeline',
    'The weeks of the inspection with the numbers of the milestones below',
    timelinePicture(theme),
  );
  const funnel = picture(
    theme,
    'selection',
    'Case selection from stage to stage, as told below',
    funnelPicture(theme),
  );
  const parts = [
    timelinePart(theme, timeline?.shown ?? null),
    listsPart(theme),
    selectionPart(theme, funnel?.shown ?? null),
    criteriaPart(theme),
    toolPart(theme),
    requestsPart(theme),
    outcomesPart(theme),
    actionPlanPart(theme),
    judgementsPart(theme),
    proportionsPart(theme),
    measuresPart(theme),
    guidancePart(theme),
    assumptionsPart(theme),
    ...(before === null ? [] : [changesPart(theme, before)]),
  ].filter(({ body }) => body !== '');
  const content = blocks([
    head(theme, parts),
    ...parts.flatMap(({ title, body }) => [heading(2, title), body]),
  ]);
  return [
    { path: `${nameOf(theme)}.md`, content: `${content}\n` },
    ...[timeline, funnel].flatMap((each) => (each ? [each.file] : [])),
  ];
}

function indexPage(themes: readonly ThemeManifest[]): ReferenceFile {
  const rows = themes.map((theme) => [
    `[${plain(theme.title)}](${nameOf(theme)}.md)`,
    plain(theme.edition),
    plain(`${theme.publication.publisher} ${theme.publication.number}`),
    [
      ...(theme.lists.length > 0 ? [counted(theme.lists.length, 'list')] : []),
      ...(theme.criteria.length > 0 ? [counted(theme.criteria.length, 'criterion', 'criteria')] : []),
      ...(theme.timeline.length > 0 ? [counted(theme.timeline.length, 'milestone')] : []),
    ].join(', '),
  ]);
  const content = blocks([
    heading(1, 'The themes'),
    'A page for each edition of each theme, made from its manifest.',
    table(['Theme', 'Edition', 'Publication', 'Holds'], rows),
  ]);
  return { path: 'README.md', content: `${content}\n` };
}
