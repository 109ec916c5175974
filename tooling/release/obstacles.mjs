import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../step.mjs';

/**
 * What a package says of itself, as far as a release asks for it.
 *
 * @typedef {{ name: string, private?: boolean, publishConfig?: { provenance?: boolean }, repository?: string | { url?: string } }} Published
 */

/**
 * Everything that would be published.
 *
 * @returns {readonly Published[]}
 */
export function publishedPackages() {
  return ['packages', 'packages/themes', 'apps']
    .flatMap((storey) =>
      readdirSync(join(root, storey)).map((name) => join(root, storey, name, 'package.json')),
    )
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
    .filter((manifest) => manifest.private !== true);
}

/** @param {Published['repository']} repository */
const addressOf = (repository) => (typeof repository === 'string' ? repository : repository?.url);

/**
 * What keeps a release from being published, each with what mends it.
 *
 * @param {readonly Published[]} packages
 * @param {readonly string[]} changesets names of those that are not turned into versions yet
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {readonly string[]}
 */
export function obstacles(packages, changesets, environment) {
  const proving = packages.filter(({ publishConfig }) => publishConfig?.provenance === true);
  const homeless = proving.filter(({ repository }) => !addressOf(repository));
  const isPipeline = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SIGSTORE_ID_TOKEN'].some((name) => environment[name]);
  return [
    ...(homeless.length === 0
      ? []
      : [
          `${homeless.length} of ${packages.length} packages name no "repository" in package.json (${homeless.map(({ name }) => name).join(', ')}). They ask for provenance, and npm publishes with provenance only what names the public repository it is built from. Add "repository": { "type": "git", "url": …, "directory": … } to each as soon as there is one.`,
        ]),
    ...(changesets.length === 0
      ? []
      : [
          `Changesets wait to become versions (${changesets.join(', ')}). Run npm run release-version and commit.`,
        ]),
    ...(proving.length === 0 || isPipeline
      ? []
      : [
          'This is no pipeline that can prove where it runs. Provenance is signed with the identity of a hosted pipeline: publish from one that is allowed to ask for an identity token.',
        ]),
  ];
}

/** The names of changesets that are not turned into versions yet. */
export const waitingChangesets = () =>
  readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');
