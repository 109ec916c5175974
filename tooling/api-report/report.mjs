import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../step.mjs';

/** A type longer than this is told by its beginning: a theme's own says nothing that its reference page does not. */
const longestType = 400;

/** Where the reports are kept. */
export const reportsFolder = join(root, 'etc');

/**
 * @typedef {{ specifier: string, path: string }} Entry
 * @typedef {{ name: string, file: string, entries: readonly Entry[] }} Package
 */

/**
 * Every package that others can import, with the declarations of its entries.
 *
 * @returns {readonly Package[]}
 */
export function packagesWithTypes() {
  return ['packages', 'packages/themes'].flatMap((storey) =>
    readdirSync(join(root, storey)).flatMap((folder) => {
      const path = join(root, storey, folder, 'package.json');
      if (!existsSync(path)) return [];
      const { name, exports = {} } = JSON.parse(readFileSync(path, 'utf8'));
      const entries = Object.entries(exports).flatMap(([entry, conditions]) =>
        conditions.types
          ? [{ specifier: join(name, entry), path: join(root, storey, folder, conditions.types) }]
          : [],
      );
      return entries.length === 0 ? [] : [{ name, file: `${name.replace(/^@[^/]+\//, '')}.api.md`, entries }];
    }),
  );
}

const printer = ts.createPrinter({ removeComments: true });

/** @param {ts.Declaration} declaration */
function told(declaration) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer
    .printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile())
    .replace(/^(export )?(declare )?/, '');
  if (!ts.isVariableDeclaration(declaration) || text.length <= longestType) return text;
  return `${text.slice(0, longestType).replaceAll(/\s+/g, ' ')}…`;
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function exportTold(symbol, checker) {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (meant.declarations ?? []).map(told).join('\n');
}

/**
 * What each package exports, name by name with its signature, from what was built.
 *
 * @returns {ReadonlyMap<string, string>} the text of each report by the name of its file
 */
export function apiReports() {
  const packages = packagesWithTypes();
  const program = ts.createProgram(
    packages.flatMap(({ entries }) => entries.map(({ path }) => path)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  return new Map(
    packages.map(({ name, file, entries }) => {
      const parts = entries.map(({ specifier, path }) => {
        const source = program.getSourceFile(path);
        const module = source && checker.getSymbolAtLocation(source);
        if (!module) throw new Error(`${path} is missing: run npm run build.`);
        const exported = [...checker.getExportsOfModule(module)].sort((a, b) => (a.name < b.name ? -1 : 1));
        const lines = exported.map((symbol) => exportTold(symbol, checker));
        return `## ${specifier}\n\n\`\`\`ts\n${lines.join('\n\n')}\n\`\`\`\n`;
      });
      const head = `# What ${name} exports\n\nWritten by \`npm run api\`. A name that goes, or a signature that asks for more, is a major step.\n`;
      return [file, [head, ...parts].join('\n')];
    }),
  );
}
