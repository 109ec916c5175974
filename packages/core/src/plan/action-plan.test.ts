import { expect, test } from 'vitest';
import { actionPlan, cite, code, codeSet, defineTheme, diffThemes, text, themeManifest } from '../index.js';
import { themeManifestSchema } from '../schema/index.js';

const publication = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020',
  edition: '2020',
};
const at = cite(publication);
const standings = codeSet('standings', 'Standings', { R: 'Red', G: 'Green' }, at.para(9));
const base = { says: 'Actions on the report', by: 'localAuthority', source: at.para(10) };

const themeWith = (due: string, label = 'Status') =>
  defineTheme({
    id: 'example',
    title: 'An example',
    publication,
    timeline: {
      planSent: {
        says: 'Sent',
        by: 'localAuthority',
        due: null,
        provides: ['actionPlan'],
        source: at.para(10),
      },
    },
    actionPlan: actionPlan({
      ...base,
      due,
      fields: { action: text('What will be done'), status: code(label, standings) },
      statuses: { R: 'offTrack', G: 'onTrack' },
    }),
  });

test('an action plan goes through JSON and its schema unchanged', () => {
  const manifest = themeManifest(themeWith('planSent'));
  expect(themeManifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  expect(manifest.actionPlan?.actions).toMatchObject({ unit: 'action', ref: 'example@2020/actionPlan' });
  expect(manifest.actionPlan?.actions.fields.map(({ origin }) => origin)).toEqual([
    'example@2020/actionPlan',
    'example@2020/actionPlan',
  ]);
});

test('a plan due at a milestone that the timeline does not have is refused', () => {
  expect(() => themeWith('planSend')).toThrow('Did you mean "planSent"?');
});

test('a status without a meaning, and a meaning without a status, are refused', () => {
  const fields = { action: text('Action'), status: code('Status', standings) };
  expect(() => actionPlan({ ...base, fields, statuses: { R: 'offTrack' } })).toThrow('has no meaning: "G"');
  expect(() =>
    actionPlan({ ...base, fields, statuses: { R: 'offTrack', G: 'onTrack', B: 'complete' } }),
  ).toThrow('"B"');
});

test('what changes in a plan between two themes is told column by column', () => {
  const [before, after] = ['Status', 'RAG'].map((label) => themeManifest(themeWith('planSent', label)));
  if (!before || !after) throw new Error('no themes');
  expect(diffThemes(before, after).changes).toMatchObject([
    { kind: 'changed', thing: 'field', path: 'actionPlan/actions/fields/status', property: 'label' },
  ]);
  const { changes } = diffThemes({ ...before, actionPlan: null }, after);
  expect(changes).toMatchObject([{ kind: 'added', thing: 'actionPlan', path: 'actionPlan' }]);
});
