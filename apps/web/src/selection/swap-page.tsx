import { answer, goTo, notFound } from '../answer.js';
import { conflict } from '../conflict.js';
import type { Asked } from '../here.js';
import { type Errors, Line, Paragraph } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts } from '../page/table.js';
import { readPosted } from '../posted.js';
import { childRef } from '../record/child-ref.js';
import { selectionOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { type AtStage, isSelectionError } from './at-stage.js';
import { changesBetween, drawn, swapped } from './draw.js';
import type { RowsInForce } from './rows-in-force.js';
import { stageName } from './stage-words.js';

/** Asks why a child is taken out, and who comes instead. */
export async function swapPage(
  c: Asked,
  { here, stage }: AtStage,
  written = { instead: '', because: '' },
  errors: Errors = {},
) {
  const held = await selectionOf(here.store, stage.id);
  const out = held?.selection.record.selected.find(
    ({ child }) => childRef(here.salt, child) === c.req.param('child'),
  );
  if (!held || !out || held.selection.state === 'confirmed') return notFound(c);
  const next = held.selection.record.substitutes[0];
  return answer(
    c,
    { title: 'Swap a child', errors, back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>Swap a child</h1>
      <Facts
        of={[
          ['Taken out', out.child],
          ['Was chosen', out.because],
          ['Next by the draw', next ? `${next.child}: ${next.because}` : 'Nobody is left'],
        ]}
      />
      <Form
        here={here}
        action={`/selection/${stage.id}/swap/${c.req.param('child')}`}
        seen={held.version}
        says="Drawing…"
      >
        <Paragraph
          name="because"
          label="Why?"
          hint="It is kept with your name and the time"
          errors={errors}
          value={written.because}
        />
        <Line
          name="instead"
          label="Who comes instead?"
          hint="The child’s identifier as the lists have it. Leave it empty for the next by the draw."
          errors={errors}
          value={written.instead}
          spelled={false}
        />
        <button type="submit">Swap</button>
      </Form>
    </>,
  );
}

/** Records a swap with its reason. */
export async function swap(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, stage } = at;
  const held = await selectionOf(here.store, stage.id);
  const out = held?.selection.record.selected.find(
    ({ child }) => childRef(here.salt, child) === c.req.param('child'),
  );
  const posted = await readPosted(c, here);
  if (!held || held.selection.state === 'confirmed') return notFound(c);
  if (!out) return goTo(c, `/selection/${stage.id}`);
  const written = { instead: posted.text('instead'), because: posted.text('because') };
  if (written.because === '') return swapPage(c, at, written, { because: 'Say why the child is taken out' });
  const { record } = held.selection;
  if (record.selected.some(({ child }) => child === written.instead)) {
    return swapPage(c, at, written, { instead: 'This child is chosen already' });
  }
  try {
    const input = swapped(record, out.child, written.instead, written.because);
    const after = await drawn(at, stage, await rows(at), input);
    const { came, went } = changesBetween(record, after);
    const came1 = written.instead === '' ? (came[0] ?? 'nobody: none was left') : written.instead;
    const also = [
      ...went.filter((child) => child !== out.child).map((child) => `${child} went`),
      ...came.filter((child) => child !== came1).map((child) => `${child} came`),
    ];
    const change = {
      out: out.child,
      in: came1,
      because: written.because,
      also,
      by: here.person,
      at: here.now(),
    };
    const committed = await commitTo(here, posted, {
      kind: 'selection',
      id: stage.id,
      seen: posted.seen,
      value: { ...held.selection, record: after, swaps: [...held.selection.swaps, change] },
      action: 'swapped',
    });
    if (committed.outcome === 'conflict') {
      return conflict(c, 'The selection', `/selection/${stage.id}`, <p>{written.because}</p>);
    }
    return goTo(c, `/selection/${stage.id}?done=swapped`);
  } catch (error) {
    if (!isSelectionError(error)) throw error;
    const unknown = error.code === 'child-not-in-population';
    const says = unknown ? 'No child with this identifier is in the population' : error.message;
    return swapPage(c, at, written, { instead: says });
  }
}
