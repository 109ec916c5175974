import {
  citation,
  dayInWords,
  type IsoDate,
  type MeasureResult,
  measureInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { answer, goTo } from '../answer.js';
import type { Begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked, Here } from '../here.js';
import { type Errors, Line, Paragraph } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Tag } from '../page/table.js';
import { readPosted } from '../posted.js';
import { commitTo } from '../recording.js';
import type { HeldStatement, StatementWritten } from './statements.js';

/** What people wrote of a measure, by whom and why, and whether the lists tell something else by now. */
export function Wording({
  held,
  result,
  theme,
}: {
  readonly held: HeldStatement;
  readonly result: MeasureResult;
  readonly theme: ThemeManifest;
}) {
  const { says, because, computed, by, at } = held.written;
  const now = measureInWords(result, theme);
  const when = `${by}, ${at.slice(0, 16).replace('T', ' ')} UTC`;
  if (says === null) {
    return (
      <p class="small">
        Words written for it were taken back by {when}: {because}
      </p>
    );
  }
  return (
    <>
      <p class="note">
        <strong>{says}</strong>
      </p>
      <p class="small">
        Written by {when}. Why: {because}
      </p>
      {computed === now ? null : (
        <p>
          <Tag tone="amber">The figures have changed</Tag> When it was written the lists told: {computed}
        </p>
      )}
    </>
  );
}

/** A statement as its form shows it. */
interface StatementShown {
  readonly result: MeasureResult;
  readonly held: HeldStatement | undefined;
  readonly on: IsoDate;
}

const written = ({ held }: StatementShown, { person }: Here) => ({
  says: held?.written.says ?? '',
  because: '',
  name: person,
});

/** Asks for a person's words in the place of what the lists tell. */
export function statementPage(
  c: Asked,
  { here, theme }: Begun,
  shown: StatementShown,
  texts: ReturnType<typeof written> = written(shown, here),
  errors: Errors = {},
) {
  const { result, held, on } = shown;
  return answer(
    c,
    { title: result.title, errors, back: ['/measures', 'the measures'] },
    <>
      <h1>{result.title}</h1>
      <p class="lead">{result.says}</p>
      <p>
        From the lists, on {dayInWords(on)}: <strong>{measureInWords(result, theme)}</strong>
      </p>
      {held ? <Wording held={held} result={result} theme={theme} /> : null}
      <p class="source">{citation(result.source)}</p>
      <Form here={here} action={`/measures/${result.id}`} seen={held?.version ?? 0}>
        <Paragraph
          name="says"
          label="The statement in your words"
          hint="What the lists tell stays beside it. Leave it blank for what the lists tell to stand alone."
          value={texts.says}
          errors={errors}
        />
        <Line
          name="because"
          label="Why it is worded so"
          hint="The source it rests on, or what the lists do not tell"
          value={texts.because}
          errors={errors}
        />
        <Line name="name" label="Your name" spelled={false} value={texts.name} errors={errors} />
        <button type="submit">Record the statement</button>
      </Form>
    </>,
  );
}

/** Records a person's words, or that what the lists tell stands again. */
export async function saveStatement(c: Asked, at: Begun, shown: StatementShown) {
  const { here, theme } = at;
  const { result, held, on } = shown;
  const posted = await readPosted(c, here);
  const texts = { says: posted.text('says'), because: posted.text('because'), name: posted.text('name') };
  const errors: Errors = {
    ...(texts.says === '' && (held?.written.says ?? null) === null ? { says: 'Enter the statement' } : {}),
    ...(texts.because === '' ? { because: 'Enter why it is worded so' } : {}),
    ...(texts.name === '' ? { name: 'Enter your name' } : {}),
  };
  if (Object.keys(errors).length > 0) return statementPage(c, at, shown, texts, errors);
  const value: StatementWritten = {
    measure: result.id,
    says: texts.says === '' ? null : texts.says,
    because: texts.because,
    computed: measureInWords(result, theme),
    on,
    by: texts.name,
    at: here.now(),
  };
  const committed = await commitTo({ ...here, person: texts.name }, posted, {
    kind: 'statement',
    id: result.id,
    seen: posted.seen,
    value,
    action: value.says === null ? 'wording taken back' : 'worded',
  });
  if (committed.outcome === 'conflict')
    return conflict(c, 'The statement', `/measures/${result.id}`, <p>{texts.says}</p>);
  return goTo(c, '/measures?done=saved');
}
