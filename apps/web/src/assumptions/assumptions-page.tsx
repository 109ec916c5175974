import { counted } from '@deepdive/core';
import { Select } from '../page/fields.js';
import { AssumptionFacts, type StatedAssumption } from './assumption-page.js';

/** Which assumptions are shown. */
export const shows = ['', 'chosen', 'followed'] as const;

/** Which assumptions are shown; empty for all. */
export type Show = (typeof shows)[number];

const fits = ({ held, followed }: StatedAssumption, show: Show): boolean => {
  switch (show) {
    case '':
      return true;
    case 'chosen':
      return held !== undefined;
    case 'followed':
      return followed;
  }
};

/** All that the text leaves open, and how each is read here. */
export function AssumptionsPage({
  all,
  show,
}: {
  readonly all: readonly StatedAssumption[];
  readonly show: Show;
}) {
  const shown = all.map((each, at) => ({ each, number: at + 1 })).filter(({ each }) => fits(each, show));
  return (
    <>
      <p class="lead">
        Where the publication leaves something open, Deepdive takes one reading and says so wherever it
        matters. The choice is yours: it is kept with your name and your reason.
      </p>
      {all.length === 0 ? (
        <p>The theme leaves nothing open.</p>
      ) : (
        <>
          <form method="get" action="/assumptions" class="filter">
            <Select
              name="show"
              label="Show"
              value={show}
              none={`All ${all.length}`}
              choices={[
                { value: 'chosen', label: 'Those chosen here' },
                { value: 'followed', label: 'Those whose choice results follow' },
              ]}
            />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          <p>
            {shown.length === 0
              ? show === 'chosen'
                ? 'Nothing was chosen here yet: the theme’s own readings are in use.'
                : 'There is none whose choice changes a result.'
              : `${counted(shown.length, 'assumption')}.`}
          </p>
        </>
      )}
      {shown.map(({ each, number }) => (
        <>
          <h2>
            {number}. {each.stated.says}
          </h2>
          <AssumptionFacts assumption={each} />
          <p>
            <a href={`/assumptions/${each.stated.id}`}>Choose how assumption {number} is read</a>
          </p>
        </>
      ))}
    </>
  );
}
