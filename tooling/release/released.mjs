import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../step.mjs';

/** Where the places of every theme lie as they were last released, a file for each edition. */
export const releasedFolder = join(root, 'etc', 'released');

/**
 * What was released last: the places of each edition (`neglect@2017`) of a theme.
 *
 * @typedef {ReadonlyMap<string, readonly string[]>} Released
 */

/**
 * What was released last; nothing before the first release.
 *
 * @param {string} folder
 * @returns {Released}
 */
export function readReleased(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return new Map(
    files.map((name) => [
      basename(name, '.txt'),
      readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean),
    ]),
  );
}

/**
 * Writes what is released now in place of what was released before.
 *
 * @param {string} folder
 * @param {Released} released
 */
export function writeReleased(folder, released) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [edition, places] of released) {
    writeFileSync(join(folder, `${edition}.txt`), `${[...places].sort().join('\n')}\n`);
  }
}

/**
 * The packages that a changeset takes a major step up.
 *
 * @param {string} text
 * @returns {readonly string[]}
 */
export function majorIn(text) {
  const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [...head.matchAll(/^['"]?([^'":]+)['"]?\s*:\s*major\s*$/gm)].map(([, name = '']) => name);
}

/**
 * Places that were released and are gone, of packages that no changeset takes a major step up.
 *
 * @param {Released} released
 * @param {Released} now
 * @param {readonly string[]} major the packages that take a major step
 * @param {(id: string) => string} packageOf the package of a theme
 * @returns {readonly string[]} one line for each
 */
export function goneUnannounced(released, now, major, packageOf) {
  return [...released].flatMap(([edition, places]) => {
    const name = packageOf(edition.split('@')[0] ?? edition);
    if (major.includes(name)) return [];
    const known = new Set(now.get(edition));
    return places
      .filter((place) => !known.has(place))
      .map(
        (place) =>
          `${edition}: ${place} was released and is gone. Give it back, or take ${name} a major step up.`,
      );
  });
}
