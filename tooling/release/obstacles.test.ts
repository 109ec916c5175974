import { describe, expect, test } from 'vitest';
import { obstacles, publishedPackages } from './obstacles.mjs';

const pipeline = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipeline.example' };
const repository = { url: 'https://code.example/deepdive.git' };
const provenance = { publishConfig: { provenance: true } };
const ready = [
  { name: 'a', repository, ...provenance },
  { name: 'b', repository: 'code.example/b', ...provenance },
];

describe('a release', () => {
  test('goes out when packages name their repository, versions are made and a pipeline vouches for them', () => {
    expect(obstacles(ready, [], pipeline)).toEqual([]);
  });

  test('says which packages name no repository, and that provenance asks for it', () => {
    const told = obstacles(
      [...ready, { name: 'c', ...provenance }, { name: 'd', repository: {}, ...provenance }],
      [],
      pipeline,
    );
    expect(told).toEqual([
      expect.stringMatching(/^2 of 4 packages name no "repository".*\(c, d\).*provenance/s),
    ]);
  });

  test('asks for no repository where a package asks for no provenance', () => {
    expect(obstacles([{ name: 'c' }], [], {})).toEqual([]);
  });

  test('waits until changesets are versions', () => {
    expect(obstacles(ready, ['first.md'], pipeline)).toEqual([expect.stringContaining('first.md')]);
  });

  test('does not go out from a desk', () => {
    expect(obstacles(ready, [], {})).toEqual([expect.stringContaining('no pipeline')]);
  });

  test('is of every package that is not private', () => {
    const names = publishedPackages().map(({ name }) => name);
    expect(names).toContain('@deepdive/core');
    expect(names).toContain('create-deepdive-theme');
  });
});
