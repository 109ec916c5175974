import { answer, goTo, notFound } from '../answer.js';
import { conflict } from '../conflict.js';
import type { Asked } from '../here.js';
import type { Errors } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Question } from '../page/question.js';
import { readPosted } from '../posted.js';
import { childRef } from '../record/child-ref.js';
import { type Answers, selectionOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import type { AtStage } from './at-stage.js';
import { answersIn, writtenValue } from './questions.js';
import { stageName } from './stage-words.js';

/** Asks what the stage wants to know of one of the children it chose. */
export async function questionsPage(
  c: Asked,
  { here, stage }: AtStage,
  written?: Readonly<Record<string, string>>,
  errors: Errors = {},
) {
  const held = await selectionOf(here.store, stage.id);
  const selected = held?.selection.record.selected ?? [];
  const place = selected.findIndex(({ child }) => childRef(here.salt, child) === c.req.param('child'));
  const chosen = selected[place];
  if (!chosen || stage.asks.length === 0) return notFound(c);
  const ref = childRef(here.salt, chosen.child);
  const record = await here.store.record('answers', `${stage.id}-${ref}`);
  const answers = (record?.value as unknown as Answers | undefined)?.answers ?? {};
  return answer(
    c,
    { title: `Questions on child ${place + 1}`, errors, back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>
        Child {place + 1} of {selected.length}: {chosen.child}
      </h1>
      <Form here={here} action={`/selection/${stage.id}/questions/${ref}`} seen={record?.version ?? 0}>
        {stage.asks.map((field) => (
          <Question
            field={field}
            errors={errors}
            value={written?.[field.id] ?? writtenValue(answers[field.id])}
          />
        ))}
        <button type="submit">
          {place + 1 < selected.length ? 'Save and go to the next child' : 'Save'}
        </button>
      </Form>
    </>,
  );
}

/** Records what was answered about a child, and leads to the next. */
export async function saveAnswers(c: Asked, at: AtStage) {
  const { here, stage } = at;
  const posted = await readPosted(c, here);
  const held = await selectionOf(here.store, stage.id);
  const selected = held?.selection.record.selected ?? [];
  const place = selected.findIndex(({ child }) => childRef(here.salt, child) === c.req.param('child'));
  const chosen = selected[place];
  if (!chosen) return notFound(c);
  const { answers, errors } = answersIn(posted, stage.asks);
  if (Object.keys(errors).length > 0) {
    const written = Object.fromEntries(stage.asks.map(({ id }) => [id, posted.text(id)]));
    return questionsPage(c, at, written, errors);
  }
  const value: Answers = { stage: stage.id, child: chosen.child, answers };
  const committed = await commitTo(here, posted, {
    kind: 'answers',
    id: `${stage.id}-${childRef(here.salt, chosen.child)}`,
    seen: posted.seen,
    value,
    action: 'answered',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'What is answered about the child', c.req.path);
  const next = selected[place + 1];
  return goTo(
    c,
    next
      ? `/selection/${stage.id}/questions/${childRef(here.salt, next.child)}?done=saved`
      : `/selection/${stage.id}?done=saved`,
  );
}
