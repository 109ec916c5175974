// Documents everything that a package exports: its own entry under its name, each other entry (`@deepdive/workbook/bytes`)
// as a module of it, named as it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter, ReflectionKind } from 'typedoc';

/**
 * The sources of what a package exports, by the names they are imported under, and the names typedoc gives them.
 *
 * @param {string} folder
 * @returns {readonly { specifier: string, source: string, module: string }[]}
 */
function entriesOf(folder) {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return [];
  const { name, exports = {} } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(exports).flatMap(([entry, conditions]) => {
    const source = conditions['@deepdive/source'];
    if (source === undefined || conditions.types === undefined) return [];
    const module = source.replace(/^\.\/src\//, '').replace(/(\/index)?\.ts$/, '');
    return [{ specifier: join(name, entry), source, module }];
  });
}

/**
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.options.addReader({
    name: 'what a package exports',
    order: 1000,
    supportsPackages: true,
    read: (options, logger, folder) => {
      const sources = entriesOf(folder).map(({ source }) => join(folder, source));
      if (sources.length === 0) return;
      options.setValue('entryPoints', sources, folder);
      // The tests of a package, and all that they import, document nothing and take most of the time.
      options.setCompilerOptions(sources, options.getCompilerOptions(logger), undefined);
    },
  });
  // Before anything is resolved by name.
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      const entries = entriesOf(app.options.packageDir ?? '');
      if (entries.length < 2) return;
      for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
        const entry = entries.find((each) => each.module === module.name);
        if (entry === undefined) continue;
        if (entry.module === 'index') project.mergeReflections(module, project);
        else module.name = entry.specifier;
      }
    },
    100_000,
  );
}
