import { verifySelection } from '@deepdive/core';
import { digest } from '@deepdive/workspace';
import { answer, notFound } from '../answer.js';
import type { Asked } from '../here.js';
import { selectionOf } from '../record/selections.js';
import type { AtStage } from './at-stage.js';
import { earlierStages, stagesBefore } from './draw.js';
import type { RowsInForce } from './rows-in-force.js';
import { stageName } from './stage-words.js';
import { differenceInWords } from './verification.js';

/** Draws a stage again, and says whether it comes to the same children. */
export async function verifyPage(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, theme, stage } = at;
  const held = await selectionOf(here.store, stage.id);
  if (!held) return notFound(c);
  const read = await rows(at);
  const before = new Set(stagesBefore(theme, stage).map(({ id }) => id));
  const earlier = (await earlierStages(here.store, theme)).filter(({ record }) => before.has(record.stage));
  const { same, sameChildren, differences } = verifySelection(
    held.selection.record,
    theme,
    read.rows,
    digest,
    {
      inputs: read.inputs,
      earlier,
    },
  );
  return answer(
    c,
    { title: 'Verification', back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>Verification of {stageName(stage).toLowerCase()}</h1>
      <p class={sameChildren ? 'note green' : 'note red'}>
        {same
          ? 'Drawn again from the same lists with the same seed, it comes to the same children, for the same reasons.'
          : sameChildren
            ? 'Drawn again, it comes to the same children; something else differs.'
            : 'Drawn again, it does not come to the same children.'}
      </p>
      {differences.length === 0 ? null : (
        <ul>
          {differences.map((difference) => (
            <li>{differenceInWords(difference)}</li>
          ))}
        </ul>
      )}
      <p>
        It was drawn again from the lists that count now, with the seed, the algorithm and the choices of the
        record.
      </p>
    </>,
  );
}
