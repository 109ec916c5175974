/** How many themes and derived lists the budget is taken over: what the sources hold, twice. */
export const numberOfThemes = 12;
export const listsPerTheme = 11;

const fieldsOf = (list: number): string =>
  [
    `childId: id('Child unique ID')`,
    `bornOn: date('Date of birth')`,
    `age: wholeNumber('Age')`,
    `gender: code('Gender', gender)`,
    `startedOn: date('Start date ${list}')`,
    `endedOn: date('End date ${list}', { strength: 'may' })`,
    `seen: yesNo('Seen?')`,
    ...Array.from({ length: 12 }, (_, at) => `detail${at}: text('Detail ${at}')`),
  ].join(',\n    ');

const builders =
  'cite, code, codeSet, date, defineTheme, derive, id, list, type Row, text, wholeNumber, yesNo';

/** The source of the base theme: eleven lists of nineteen fields. */
export const baseTheme = `
import { ${builders} } from '@deepdive/core';
const publication = { number: 'EX-0', title: 'Base', publisher: 'Example', published: '2020', edition: '2020' };
const at = cite(publication);
const gender = codeSet('gender', 'Gender', { F: 'Female', M: 'Male' }, at.para(1));
${Array.from(
  { length: listsPerTheme },
  (_, list) => `const list${list} = list({
  title: 'List ${list}', population: 'All', window: { months: 3 }, key: 'childId', source: at.para(${list}),
  spell: { from: 'startedOn', to: 'endedOn' },
  fields: { ${fieldsOf(list)} },
  rules: (row) => ({ inOrder: { says: 'In order', expect: row.endedOn.isOnOrAfter(row.startedOn) } }),
});`,
).join('\n')}
export const base = defineTheme({
  id: 'base', title: 'Base', publication,
  lists: { ${Array.from({ length: listsPerTheme }, (_, list) => `list${list}`).join(', ')} },
});
`;

/** The source of one theme whose lists all derive from the base. */
export function derivedTheme(theme: number): string {
  return `
import { ${builders} } from '@deepdive/core';
import { base } from './base.js';
const publication = { number: 'EX-${theme}', title: 'Theme', publisher: 'Example', published: '2020', edition: '2020' };
const at = cite(publication);
${Array.from(
  { length: listsPerTheme },
  (_, list) => `const list${list} = derive(base.lists.list${list}, {
  source: at.para(${list}), omit: ['detail0', 'detail1'], because: 'not asked',
  relabel: { startedOn: 'Started' },
  add: { added${list}: yesNo('Added ${list}?'), reviewedOn: date('Review date') },
  applies: (row) => ({ reviewedOn: row.startedOn.isPresent() }),
  rules: (row) => ({ reviewedAfter: { says: 'Reviewed after', expect: row.reviewedOn.isOnOrAfter(row.startedOn) } }),
});`,
).join('\n')}
export const theme${theme} = defineTheme({
  id: 'theme-${theme}', title: 'Theme', publication,
  lists: { ${Array.from({ length: listsPerTheme }, (_, list) => `list${list}`).join(', ')} },
  selection: {
    chosen: {
      says: 'Chosen', by: 'leadInspector', count: 20, from: ['list0', 'list1'], source: at.para(1),
      eligible: (child) => ({ added: { says: 'Added', expect: child.added0.is(true) } }),
    },
  },
});
export type Rows${theme} = { readonly [K in keyof (typeof theme${theme})['lists']]: Row<(typeof theme${theme})['lists'][K]> };
export const row${theme}: Pick<Rows${theme}['list3'], 'added3' | 'reviewedOn' | 'gender'> = { added3: true, reviewedOn: null, gender: 'F' };
`;
}
