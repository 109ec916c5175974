// Puts our own pages into the site under their titles, sorted into the kinds of documentation, and mends the theme.
import { basename, dirname, relative } from 'node:path';
import { Converter, PageEvent } from 'typedoc';
import { root } from '../step.mjs';

/** Where pages of a folder stand in the navigation. */
const groups = new Map([
  ['docs', 'Start here'],
  ['docs/tutorial', 'To learn'],
  ['docs/how-to', 'To get something done'],
  ['docs/explanation', 'To understand'],
  ['docs/reference', 'Themes'],
  ['docs/coverage', 'Coverage'],
  ['docs/decisions', 'Decisions'],
  ['.changeset', 'To take part'],
]);

/** @param {string} path */
const groupOf = (path) => {
  const folder = dirname(relative(root, path));
  if (folder.startsWith('docs/examples/')) return 'Examples';
  if (/(CONTRIBUTING|SECURITY)\.md$/.test(path)) return 'To take part';
  return groups.get(folder) ?? (folder === '.' ? 'To understand' : 'Programs');
};

/**
 * The first heading of a page.
 *
 * @param {readonly { text: string }[]} content
 */
const titleOf = (content) =>
  /^# (.+)$/m.exec(content.map(({ text }) => text).join(''))?.[1]?.replaceAll(/[`\\]/g, '');

/**
 * Names a page by its title, which becomes its address, and puts it where it belongs.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const path = document.project.files.getReflectionPath(document);
    if (path === undefined) return;
    document.frontmatter.group ??= groupOf(path);
    document.name = titleOf(document.content) ?? basename(path, '.md');
  });
  // The theme marks up no main part and no part beside it, which is how people who hear a page find their way.
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined) return;
    page.contents = page.contents
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="page-menu">', '<div class="page-menu" role="complementary">');
  });
}
