import { capitalised, counted, idInWords, type ThemeManifest } from '@deepdive/core';
import type { StageSelection } from '../record/selections.js';

interface Bar {
  readonly label: string;
  readonly count: number;
}

function barsOf(theme: ThemeManifest, selections: readonly StageSelection[]): readonly Bar[] {
  return theme.selection.flatMap(({ id }): readonly Bar[] => {
    const held = selections.find(({ stage }) => stage === id);
    if (!held) return [];
    const name = capitalised(idInWords(id));
    const { population, eligible, selected } = held.record;
    return [
      { label: `${name}: population`, count: population },
      { label: `${name}: may be chosen`, count: eligible },
      { label: `${name}: chosen`, count: selected.length },
    ];
  });
}

const height = 34;
const labelled = 250;
const across = 640;

/** How many children each stage had before it, might choose and chose: a picture of what the table and the sentence say. */
export function Funnel({
  theme,
  selections,
}: {
  readonly theme: ThemeManifest;
  readonly selections: readonly StageSelection[];
}) {
  const bars = barsOf(theme, selections);
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first] = bars;
  const last = bars.at(-1);
  return (
    <figure>
      <figcaption>From all children to those chosen</figcaption>
      <p>
        From {counted(first?.count ?? 0, 'child', 'children')} to{' '}
        {counted(last?.count ?? 0, 'child', 'children')}; the numbers stand in the table.
      </p>
      <svg
        aria-hidden="true"
        focusable="false"
        viewBox={`0 0 ${across} ${bars.length * height}`}
        font-size="14"
      >
        {bars.map(({ label, count }, at) => {
          const width = Math.max(2, (count / most) * (across - labelled - 60));
          return (
            <>
              <text x="0" y={at * height + 21} fill="#16202a">
                {label}
              </text>
              <rect
                x={labelled}
                y={at * height + 4}
                width={width}
                height={height - 10}
                fill={at % 3 === 2 ? '#16495f' : '#a9c3d0'}
              />
              <text x={labelled + width + 8} y={at * height + 21} fill="#16202a" font-weight="600">
                {count}
              </text>
            </>
          );
        })}
      </svg>
    </figure>
  );
}
