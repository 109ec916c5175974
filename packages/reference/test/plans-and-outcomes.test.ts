import { cite, commonActionPlan, defineTheme, themeManifest } from '@deepdive/core';
import { expect, test } from 'vitest';
import { programme } from '../../core/test/outcome/invented-programme.js';
import { referencePages } from '../src/index.js';

const publication = {
  number: 'EX-300',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020',
  edition: '2020',
};
const at = cite(publication);

const pageOf = (theme: Parameters<typeof referencePages>[0][number]): string =>
  referencePages([theme]).find(({ path }) => path === `${theme.id}-${theme.edition}.md`)?.content ?? '';

test('an action plan is shown with its columns, its statuses and the day it is due', () => {
  const theme = defineTheme({
    id: 'example',
    title: 'An example',
    publication,
    timeline: {
      planSent: {
        says: 'The plan is sent',
        by: 'localAuthority',
        due: { after: { event: 'notified', workingDays: 70 } },
        source: at.para(1),
      },
    },
    actionPlan: { ...commonActionPlan, due: 'planSent' },
  });
  const page = pageOf(themeManifest(theme));
  expect(page).toContain('- Due: 70 working days after notification');
  for (const { label } of Object.values(commonActionPlan.actions.fields))
    expect(page).toContain(`| ${label} |`);
  for (const status of Object.keys(commonActionPlan.statuses)) expect(page).toContain(`| ${status} |`);
});

test('outcomes are shown problem by problem: when identified, and what progress is', () => {
  const theme = programme();
  const page = pageOf(theme);
  expect(theme.outcomes.length).toBeGreaterThan(0);
  for (const { title } of theme.outcomePlan?.problems ?? []) expect(page).toContain(`### ${title}`);
  for (const { code, headline } of theme.outcomes) expect(page).toContain(`#### ${code} ${headline}`);
  expect([...page.matchAll(/\*\*Identified when\*\*\n\n- To be decided: Nothing is stated/g)]).toHaveLength(
    theme.outcomes.length,
  );
  for (const { says } of theme.outcomePlan?.claim ?? []) expect(page).toContain(says);
});
