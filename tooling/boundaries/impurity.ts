import ts from 'typescript';
import type { Source } from './workspace.js';

/** Names through which a module reaches the world outside its arguments. */
const worldly = new Set([
  'process',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'localStorage',
  'crypto',
]);

/**
 * Where a source reads a clock, draws by chance or touches the outside, as `path:line what`.
 * Names in comments, in texts and after a dot (`stage.process`) are not meant.
 */
export function impuritiesOf(source: Source): string[] {
  const found: string[] = source.imports
    .filter((specifier) => specifier.startsWith('node:'))
    .map((specifier) => `${source.path} imports ${specifier}`);
  const visit = (node: ts.Node): void => {
    const what = impurityAt(node);
    if (what !== undefined) {
      const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
      found.push(`${source.path}:${line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

function impurityAt(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (!ts.isPropertyAccessExpression(node)) {
    return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && worldly.has(node.expression.text)
      ? node.expression.text
      : undefined;
  }
  if (isNamed(node.expression, 'Date') && node.name.text === 'now') return 'Date.now';
  if (isNamed(node.expression, 'Math') && node.name.text === 'random') return 'Math.random';
  if (isNamed(node.expression, 'globalThis')) return `globalThis.${node.name.text}`;
  if (isNamed(node.expression, 'Temporal') && node.name.text === 'Now') return 'Temporal.Now';
  return ts.isIdentifier(node.expression) && worldly.has(node.expression.text)
    ? node.expression.text
    : undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
