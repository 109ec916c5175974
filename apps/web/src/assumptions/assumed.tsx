import { type AssumptionManifest, assumptionInWords, sentence, type ThemeManifest } from '@deepdive/core';
import type { Here } from '../here.js';
import { assumptionsOf } from './readings.js';

/** What a result needs of an assumption to name it. */
type Named = Pick<AssumptionManifest, 'id' | 'says' | 'choices' | 'chosen'>;

/**
 * The assumptions that a result rests on, each as the result was told: where people chose another reading, which the
 * result does not follow, that is said beside it.
 */
export function Assumed({
  here: { readings },
  of,
  plain = false,
}: {
  readonly here: Here;
  readonly of: readonly Named[];
  /** Within a fact or a table cell. */
  readonly plain?: boolean;
}) {
  return (
    <ul class={plain ? 'plain' : undefined}>
      {of.map((each) => {
        const held = readings.get(each.id)?.chosen;
        const differs = held !== undefined && held.reading !== each.chosen;
        return (
          <li>
            <a href={`/assumptions/${each.id}`}>{assumptionInWords(each)}</a>
            {differs ? (
              <>
                {' '}
                <strong>
                  Here it is read otherwise, and this does not follow it:{' '}
                  {sentence(each.choices[held.reading] ?? held.reading)}
                </strong>{' '}
                <span class="small">
                  {sentence(held.because)} {held.by}, {held.at.slice(0, 10)}.
                </span>
              </>
            ) : held ? (
              <span class="small">
                {' '}
                Chosen here by {held.by}, {held.at.slice(0, 10)}.
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The assumptions that parts of a theme rest on, under a heading of their own; nothing where they rest on none. */
export function RestsOn({
  here,
  theme,
  parts,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly parts: readonly { readonly assumes: readonly string[] }[];
}) {
  const wanted = new Set(parts.flatMap(({ assumes }) => assumes));
  const found = assumptionsOf(theme, here.themes).filter(({ id }) => wanted.has(id));
  return found.length === 0 ? null : (
    <>
      <h2>Assumptions it rests on</h2>
      <Assumed here={here} of={found} />
    </>
  );
}
