import { type ThemeManifest, type Form as ToolForm, trackingForm } from '@deepdive/core';
import { formDocument, formPage } from '@deepdive/handouts';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { RestsOn } from '../assumptions/assumed.js';
import type { Begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked } from '../here.js';
import { Line, Paragraph } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Table } from '../page/table.js';
import { readPosted } from '../posted.js';
import { type Tracking, trackingIn } from '../record/evidence.js';
import { type ChosenCase, casesOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { withFrameworks } from '../themes/find-theme.js';

const formOf = (theme: ThemeManifest, themes: readonly ThemeManifest[], child: string): ToolForm =>
  trackingForm(theme, { caseNumber: child, frameworks: withFrameworks(theme, themes).slice(1) });

/** A tool with what was answered so far standing in it. */
const filledIn = (form: ToolForm, tracking: Tracking | undefined): ToolForm => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      filledIn: tracking?.answers[question.id] || question.filledIn,
    })),
  })),
});

async function caseIn(c: Asked, { here, theme }: Begun): Promise<ChosenCase | undefined> {
  return (await casesOf(here.store, theme)).find(({ ref }) => ref === c.req.param('child'));
}

/** The children with their tools. */
export async function toolsPage(c: Asked, { here, theme }: Begun) {
  if (!theme.tool) return notFound(c);
  const cases = await casesOf(here.store, theme);
  const tools = await trackingIn(here.store);
  const asked = theme.tool.questions.length;
  return answer(
    c,
    { title: 'Tracking tools', back: ['/evidence', 'evidence'] },
    <>
      <h1>Tracking tools</h1>
      <p class="lead">{theme.tool.title}</p>
      {cases.length === 0 ? (
        <p>
          No child is chosen yet. <a href="/selection">Go to case selection</a>
        </p>
      ) : (
        <Table
          id="tools"
          caption="One tool for each child who was chosen"
          columns={['Child', 'Answered', 'To take along']}
          rows={cases.map(({ child, ref }) => {
            const answers = tools.get(child)?.answers ?? {};
            const done = theme.tool?.questions.filter(({ id }) => (answers[id] ?? '') !== '').length ?? 0;
            return [
              <a href={`/tracking/${ref}`}>{child}</a>,
              `${done} of ${asked}`,
              <>
                <a href={`/tracking/${ref}/tool.docx`}>
                  Word<span class="small"> for {child}</span>
                </a>
                ,{' '}
                <a href={`/tracking/${ref}/tool.html`}>
                  to print<span class="small"> for {child}</span>
                </a>
              </>,
            ];
          })}
        />
      )}
    </>,
  );
}

/** The tool of one child, to fill in. */
export async function toolPage(c: Asked, at: Begun) {
  const { here, theme } = at;
  const found = await caseIn(c, at);
  if (!found || !theme.tool) return notFound(c);
  const record = await here.store.record('tracking', found.ref);
  const form = filledIn(
    formOf(theme, here.themes, found.child),
    record?.value as unknown as Tracking | undefined,
  );
  return answer(
    c,
    { title: `Tool: ${form.title}`, back: ['/tracking', 'the tools'] },
    <>
      <h1>{form.title}</h1>
      <p class="lead">
        <a href={`/children/${found.ref}`}>{found.child}</a>
      </p>
      <p>
        <a class="button second" href={`/tracking/${found.ref}/tool.docx`}>
          Download for Word
        </a>
        <a class="button second" href={`/tracking/${found.ref}/tool.html`}>
          Download to print
        </a>
      </p>
      <Form here={here} action={`/tracking/${found.ref}`} seen={record?.version ?? 0}>
        {form.sections.map(({ title, questions }) => (
          <>
            {title === null ? null : <h2>{title}</h2>}
            {questions.map(({ id, label, hint, control, filledIn: value, criteria }) =>
              control === 'paragraph' ? (
                <Paragraph
                  name={id}
                  label={label}
                  hint={
                    criteria.length === 0
                      ? undefined
                      : `Evidence for ${criteria.map(({ shown }) => shown).join(', ')}`
                  }
                  value={value ?? ''}
                />
              ) : (
                <Line name={id} label={label} hint={hint ?? undefined} value={value ?? ''} />
              ),
            )}
          </>
        ))}
        <button type="submit">Save</button>
      </Form>
      <RestsOn here={here} theme={theme} parts={[theme.tool, ...theme.tool.questions]} />
    </>,
  );
}

/** Records what is written in a tool. */
export async function saveTool(c: Asked, at: Begun) {
  const { here, theme } = at;
  const found = await caseIn(c, at);
  if (!found || !theme.tool) return notFound(c);
  const posted = await readPosted(c, here);
  const form = formOf(theme, here.themes, found.child);
  const answers = Object.fromEntries(
    form.sections.flatMap(({ questions }) => questions.map(({ id }) => [id, posted.text(id)] as const)),
  );
  const value: Tracking = { child: found.child, answers };
  const committed = await commitTo(here, posted, {
    kind: 'tracking',
    id: found.ref,
    seen: posted.seen,
    value,
    action: 'filled in',
  });
  if (committed.outcome === 'conflict') {
    const typed = (
      <dl>
        {Object.values(answers).map((text) => (
          <dd>{text}</dd>
        ))}
      </dl>
    );
    return conflict(c, 'The tool', `/tracking/${found.ref}`, typed);
  }
  return goTo(c, `/tracking/${found.ref}?done=saved`);
}

/** The tool of one child as a file, with what was answered so far. */
export async function toolFile(c: Asked, at: Begun, as: 'docx' | 'html') {
  const { here, theme } = at;
  const found = await caseIn(c, at);
  if (!found || !theme.tool) return notFound(c);
  const record = await here.store.record('tracking', found.ref);
  const form = filledIn(
    formOf(theme, here.themes, found.child),
    record?.value as unknown as Tracking | undefined,
  );
  const content = as === 'docx' ? await formDocument(form) : formPage(form);
  return download(c, `tracking tool.${as}`, fileTypes[as], content);
}
