import { citation, idInWords, type JudgementManifest, judgeGrades, listed } from '@deepdive/core';
import { Hono } from 'hono';
import { answer, goTo } from '../answer.js';
import { RestsOn } from '../assumptions/assumed.js';
import type { Begun } from '../begun.js';
import { whenBegun } from '../begun-page.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import { Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Question } from '../page/question.js';
import { Table, Tag } from '../page/table.js';
import { readPosted } from '../posted.js';
import { commitTo } from '../recording.js';
import { answersIn, writtenValue } from '../selection/questions.js';
import { GradesBefore, gradesBefore } from './grades-before.js';
import { heldJudgements, type Judgements, judgementsId } from './held-judgements.js';

function Flags({ at: { theme }, held }: { readonly at: Begun; readonly held: Judgements }) {
  const { flags, open } = judgeGrades(theme, held);
  const titleOf = (id: string): string =>
    theme.judgements.find((each) => each.id === id)?.title ??
    theme.facts.find((each) => each.id === id)?.label ??
    idInWords(id);
  if (theme.limitingRules.length === 0) return null;
  return (
    <>
      <h2>What the publication says of these grades together</h2>
      {flags.length === 0 ? <p>Nothing in them contradicts it.</p> : null}
      {flags.length === 0 ? null : (
        <Table
          id="flags"
          caption="What does not fit; nothing here proposes a grade"
          columns={['It says', 'How strongly', 'Source']}
          rows={flags.map(({ says, severity, source }) => [
            says,
            severity === 'mustFix' ? <Tag tone="red">Always</Tag> : <Tag tone="amber">Look at it</Tag>,
            citation(source),
          ])}
        />
      )}
      {open.length === 0 ? null : (
        <Table
          id="open"
          caption="What cannot be told yet"
          columns={['It says', 'Needs']}
          rows={open.map(({ says, needs }) => [says, listed(needs.map(titleOf))])}
        />
      )}
    </>
  );
}

function Grade({ judgement, held }: { readonly judgement: JudgementManifest; readonly held: Judgements }) {
  const { id, title, scale, source } = judgement;
  return (
    <>
      <h2>{title}</h2>
      <p class="source">{citation(source)}</p>
      <Select
        name={`grade-${id}`}
        label={`Grade: ${title}`}
        value={held.grades[id]}
        none="Not yet decided"
        choices={scale.codes.map(({ code, label }) => ({ value: code, label }))}
      />
      <Paragraph
        name={`reason-${id}`}
        label={`Why: ${title}`}
        hint="The evidence it rests on"
        value={held.reasons[id]}
      />
    </>
  );
}

async function page(c: Asked, at: Begun) {
  const { here, theme } = at;
  const { judgements: held, version } = await heldJudgements(here.store);
  return answer(
    c,
    { title: 'Judgements' },
    <>
      <h1>Judgements</h1>
      <p class="lead">
        People judge. Deepdive says where grades do not fit what the publication says of them together.
      </p>
      {held.by === '' ? null : (
        <p>
          Last recorded by {held.by}, {held.at.slice(0, 16).replace('T', ' ')} UTC.
        </p>
      )}
      {version === 0 ? null : <Flags at={at} held={held} />}
      <GradesBefore judgements={theme.judgements} held={held} />
      <Form here={here} action="/judgements" seen={version}>
        {theme.judgements.map((judgement) => (
          <Grade judgement={judgement} held={held} />
        ))}
        {theme.facts.length === 0 ? null : (
          <>
            <h2>Facts beside the grades</h2>
            {theme.facts.map((field) => (
              <Question field={field} value={writtenValue(held.facts[field.id])} errors={{}} />
            ))}
          </>
        )}
        <button type="submit">Record the judgements</button>
      </Form>
      <RestsOn here={here} theme={theme} parts={[...theme.judgements, ...theme.limitingRules]} />
    </>,
  );
}

async function save(c: Asked, { here, theme }: Begun) {
  const posted = await readPosted(c, here);
  const texts = (prefix: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      theme.judgements
        .map(({ id }) => [id, posted.text(`${prefix}-${id}`)] as const)
        .filter(([, text]) => text !== ''),
    );
  const known = (id: string, grade: string): boolean =>
    theme.judgements.find((each) => each.id === id)?.scale.codes.some(({ code }) => code === grade) ?? false;
  const facts = Object.entries(answersIn(posted, theme.facts).answers).filter(
    (fact): fact is [string, boolean] => typeof fact[1] === 'boolean',
  );
  const grades = Object.fromEntries(Object.entries(texts('grade')).filter(([id, grade]) => known(id, grade)));
  const { judgements: held } = await heldJudgements(here.store);
  const value: Judgements = {
    grades,
    reasons: texts('reason'),
    facts: Object.fromEntries(facts),
    by: here.person,
    at: here.now(),
    before: gradesBefore(held, grades),
  };
  const committed = await commitTo(here, posted, {
    kind: 'judgement',
    id: judgementsId,
    seen: posted.seen,
    value,
    action: 'recorded',
  });
  if (committed.outcome === 'conflict') {
    const typed = (
      <ul>
        {Object.values(value.reasons).map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    );
    return conflict(c, 'What is judged', '/judgements', typed);
  }
  return goTo(c, '/judgements?done=saved');
}

/** Grades with their reasons, and what does not fit among them. */
export function judgementRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const judges = ({ theme }: Begun): boolean => theme.judgements.length > 0;
  routes.get('/judgements', whenBegun(page, judges));
  routes.post('/judgements', whenBegun(save, judges));
  return routes;
}
