import { expect, test } from 'vitest';
import {
  type AssumptionManifest,
  cite,
  code,
  codeSet,
  countedIn,
  criterion,
  date,
  defineTheme,
  diffThemes,
  id,
  list,
  number,
  statement,
  type ThemeChange,
  type ThemeManifest,
  text,
  themeManifest,
  wholeNumber,
} from '../index.js';

const publication = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020',
  edition: '2020',
};
const at = cite(publication);
const statuses = codeSet('status', 'Status', { CIN: 'Child in need', CP: 'Child protection' }, at.para(3));

const earlier = themeManifest(
  defineTheme({
    id: 'example',
    title: 'An example',
    publication,
    ages: [7, 15],
    criteria: { 1: criterion('Help comes early', at.para(1)) },
    lists: {
      referrals: list({
        number: 3,
        title: 'Referrals',
        population: 'All',
        window: { months: 3 },
        key: 'childId',
        eventOn: 'referredOn',
        source: at.para(2),
        fields: {
          childId: id('Child unique ID'),
          age: wholeNumber('Age'),
          referredOn: date('Date of referral'),
          numberOfReferrals: wholeNumber('Number of referrals'),
          status: code('Status', statuses),
        },
        rules: (row) => ({
          ageAbove: { says: 'An age is 0 or more', expect: row.age.isAtLeast(0) },
        }),
      }),
    },
    across: {
      referralsCounted: countedIn({
        list: 'referrals',
        field: 'numberOfReferrals',
        counts: 'referrals',
        on: 'referredOn',
        months: 12,
        says: 'The number is at least the rows shown',
        source: at.para(4),
      }),
    },
    selection: {
      shortlisted: {
        says: 'Twenty are chosen',
        by: 'leadInspector',
        count: 20,
        from: ['referrals'],
        source: at.para(5),
      },
    },
    timeline: {
      listsProvided: {
        says: 'Lists are provided',
        by: 'localAuthority',
        due: { week: 1, weekday: 'Wednesday', time: '15:00' },
        provides: ['referrals'],
        source: at.para(6),
      },
    },
    requests: [
      ['1.1', { title: 'Charts', agency: 'localAuthority', source: at.para(7) }],
      ['1.2', { title: 'Audits', agency: 'localAuthority', months: 6, source: at.para(7) }],
    ],
    tool: {
      title: 'Tool',
      header: ['Inspector'],
      source: at.para(8),
      questions: { timely: { asks: 'Was it timely?', esn: [1], section: 'Referral' } },
    },
    guidance: {
      scope: { title: 'Scope', statements: { where: statement('Everywhere', at.para(9)) } },
    },
    assumptions: {
      days: {
        says: 'Days may be counted in two ways',
        choices: { working: 'working days', calendar: 'calendar days' },
        chosen: 'working',
        because: 'offices are closed',
        source: at.para(10),
      },
    },
  }),
);

type Editable<T> = T extends readonly (infer E)[]
  ? Editable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Editable<T[K]> }
    : T;

/** The later theme: a copy of the earlier one with edits. */
function later(edit: (theme: Editable<ThemeManifest>) => void): ThemeManifest {
  const copy: Editable<ThemeManifest> = JSON.parse(JSON.stringify(earlier));
  edit(copy);
  return copy as ThemeManifest;
}

const changes = (edit: (theme: Editable<ThemeManifest>) => void): readonly ThemeChange[] =>
  diffThemes(earlier, later(edit)).changes;
const inShort = (edit: (theme: Editable<ThemeManifest>) => void): readonly string[] =>
  changes(edit).map(({ kind, path, property }) => [kind, path, property].filter(Boolean).join(' '));
const first = <T>(array: readonly T[] | undefined): T => {
  const [found] = array ?? [];
  if (found === undefined) throw new Error('the example has none');
  return found;
};

test('a theme does not differ from itself', () => {
  expect(diffThemes(earlier, earlier)).toEqual({
    before: 'example@2020',
    after: 'example@2020',
    changes: [],
  });
});

test('where a fact stands in its publication is no difference', () => {
  expect(
    changes((theme) => {
      first(theme.lists).source = { ...first(theme.lists).source, edition: '2021', at: 'para 99' };
      first(first(theme.lists).fields).origin = 'elsewhere@2021/referrals';
    }),
  ).toEqual([]);
});

test('a field put in front moves none of the others', () => {
  const added = { ...first(first(earlier.lists).fields), id: 'team', label: 'Team' };
  expect(inShort((theme) => first(theme.lists).fields.unshift(added as Editable<typeof added>))).toEqual([
    'added lists/referrals/fields/team',
  ]);
});

test('a field taken to the end has moved, and the change says from where to where', () => {
  const [moved, ...rest] = changes((theme) => {
    const { fields } = first(theme.lists);
    fields.push(...fields.splice(1, 1));
  });
  expect(rest).toEqual([]);
  expect(moved).toMatchObject({
    kind: 'moved',
    path: 'lists/referrals/fields/age',
    before: { place: 2, follows: 'childId' },
    after: { place: 5, follows: 'status' },
  });
});

test('a relabelled and a retyped field say what was and what is', () => {
  const found = changes((theme) => {
    const field = first(theme.lists).fields[1];
    if (!field) return;
    field.label = 'Age in years';
    field.type = number('x').type;
  });
  expect(found).toMatchObject([
    { property: 'label', before: 'Age', after: 'Age in years', title: 'Age in years' },
    { property: 'type', before: 'wholeNumber', after: 'number' },
  ]);
});

test('codes are compared one by one, unless the field is no longer a code', () => {
  const status = (theme: Editable<ThemeManifest>) => first(first(theme.lists).fields.slice(4));
  expect(
    inShort((theme) => {
      const codes = status(theme).codes?.codes;
      codes?.splice(0, 1, { code: 'LAC', label: 'Looked after', synonyms: [] });
    }),
  ).toEqual([
    'removed lists/referrals/fields/status/codes/CIN',
    'added lists/referrals/fields/status/codes/LAC',
  ]);
  expect(
    inShort((theme) => {
      status(theme).type = text('x').type;
      status(theme).codes = null;
    }),
  ).toEqual(['changed lists/referrals/fields/status type']);
});

test('windows, one row a child, rules and the deadlines of a list are told', () => {
  expect(
    inShort((theme) => {
      const referrals = first(theme.lists);
      referrals.window.months = 6;
      referrals.oneRowPerChild = true;
      referrals.rules = [];
      first(referrals.stages).weekday = 'Friday';
    }),
  ).toEqual([
    'changed lists/referrals window',
    'changed lists/referrals oneRowPerChild',
    'changed lists/referrals stages',
    'removed lists/referrals/rules/ageAbove',
  ]);
});

test('every other part of a theme is compared too', () => {
  expect(
    inShort((theme) => {
      theme.ages = { from: 0, to: 17 };
      first(theme.criteria).summary = 'Help comes early enough';
      Object.assign(first(theme.across), { months: 6 });
      first(theme.selection).count = { min: 5, max: 7 };
      first(theme.timeline).due = null;
      first(theme.requests).onlyWhen = 'there is one';
      theme.requests.pop();
      if (theme.tool) first(theme.tool.questions).criteria = [];
      theme.tool?.header.push({ label: 'Date', hint: null });
      first(first(theme.guidance).statements).says = 'Here';
      (first(theme.assumptions) as Editable<AssumptionManifest>).chosen = 'calendar';
    }),
  ).toEqual([
    'changed ages ages',
    'changed across/referralsCounted compares',
    'changed criteria/example:ESN-01 summary',
    'changed selection/shortlisted count',
    'changed timeline/listsProvided due',
    'removed requests/1.2',
    'changed requests/1.1 onlyWhen',
    'added tool/header/Date',
    'changed tool/questions/timely criteria',
    'changed guidance/scope/statements/where says',
    'changed assumptions/days chosen',
  ]);
});

test('cases, headings, strata, what a cell may hold otherwise and what a statement rests on are compared', () => {
  expect(
    inShort((theme) => {
      first(first(theme.lists).fields).otherwise = 'open';
      first(theme.criteria).heading = 'Leaders and managers';
      first(theme.selection).strata = ['age'];
      first(theme.timeline).onlyWhen = 'consent is refused';
      if (theme.tool) first(theme.tool.questions).assumes = ['days'];
      first(first(theme.guidance).statements).assumes = ['days'];
    }),
  ).toEqual([
    'changed lists/referrals/fields/childId otherwise',
    'changed criteria/example:ESN-01 heading',
    'changed selection/shortlisted strata',
    'changed timeline/listsProvided onlyWhen',
    'changed tool/questions/timely assumes',
    'changed guidance/scope/statements/where assumes',
  ]);
});

test('a difference is plain data', () => {
  const { changes: found } = diffThemes(
    earlier,
    later((theme) => {
      theme.lists = [];
      theme.tool = null;
    }),
  );
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  expect(found.map(({ kind, thing }) => `${kind} ${thing}`)).toEqual([
    'removed list',
    'removed toolHeader',
    'removed question',
  ]);
});
