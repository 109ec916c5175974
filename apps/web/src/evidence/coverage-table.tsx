import { counted, criterionShown } from '@deepdive/core';
import type { ChosenCase } from '../record/selections.js';
import type { Covered } from './coverage.js';

/** Criteria by children: a number, or "None" in words; shade only repeats it. */
export function CoverageTable({
  covered,
  cases,
}: {
  readonly covered: readonly Covered[];
  readonly cases: readonly ChosenCase[];
}) {
  if (covered.length === 0) return <p>The theme states no criteria that evidence could be missing for.</p>;
  const bare = covered.filter(({ total }) => total === 0).length;
  return (
    <>
      <p>
        {bare === 0
          ? 'Every criterion has some evidence.'
          : `${counted(bare, 'criterion has', 'criteria have')} no evidence yet. What has none comes first.`}
      </p>
      <section class="wide" aria-labelledby="coverage" tabindex={0}>
        <table class="grid">
          <caption id="coverage">Pieces of evidence, by criterion and child</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">In all</th>
              {cases.map(({ child, ref }) => (
                <th scope="col">
                  <a href={`/children/${ref}`}>{child}</a>
                </th>
              ))}
              <th scope="col">Activities</th>
            </tr>
          </thead>
          <tbody>
            {covered.map(({ criterion: { ref }, byCase, ofActivities, total }) => (
              <tr>
                <th scope="row">
                  <a href={`/criteria/${ref}`}>{criterionShown(ref)}</a>
                </th>
                {[total, ...byCase, ofActivities].map((count) => (
                  <td class={count === 0 ? 'none' : 'held'}>{count === 0 ? 'None' : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
