import type { Framework, ThemeNames } from './names.js';

/** What a new package is made from. */
export interface Scaffold {
  readonly names: ThemeNames;
  readonly framework: Framework | null;
  /** The version of our packages that it is to work with. */
  readonly version: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function packageJson({ names, framework, version }: Scaffold): string {
  const ours = `^${version}`;
  return json({
    name: names.packageName,
    version: '0.1.0',
    description: `${names.title}, as an importable theme.`,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
    scripts: { build: 'tsc -p tsconfig.build.json', test: 'vitest run', check: 'tsc --noEmit' },
    ...(framework ? { dependencies: { [framework.packageName]: ours } } : {}),
    peerDependencies: { '@deepdive/core': '>=0.1.0 <1.0.0' },
    devDependencies: {
      '@deepdive/cli': ours,
      '@deepdive/conformance': ours,
      '@deepdive/core': ours,
      typescript: '~5.9.3',
      vitest: '^4.1.0',
    },
  });
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};

const publications = ({
  names,
}: Scaffold): string => `import { cite, type Publication } from '@deepdive/core';

/** The publication that this theme states. Put the real one in its place. */
export const publication: Publication = {
  number: 'EX-1',
  title: '${names.title}: guidance for inspectors',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};

/** Cites places in the publication: \`at.para(14)\`, \`at.footnote(3)\`, \`at.place('Annex A')\`. */
export const at = cite(publication);
`;

const criteria = `import { criterion } from '@deepdive/core';
import { at } from './publications.js';

/** What inspectors evaluate, in our own words. Where the publication prints numbers (ESNs), use these for names. */
export const criteria = {
  childrenHeard: criterion('Children are listened to, and what they say changes what is done', at.para(1)),
};
`;

const lists = `import { date, id, list, text } from '@deepdive/core';
import { at } from './publications.js';

/** A list that the authority hands over: labels exactly as printed, sentences in our own words. */
export const children = list({
  number: 1,
  title: 'Children visited',
  population: 'Children who were visited in the three months before the inspection',
  window: { months: 3 },
  key: 'childId',
  eventOn: 'visitedOn',
  source: at.place('Annex A, list 1'),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    visitedOn: date('Date of visit', { strength: 'must' }),
    recordedOn: date('Date of record'),
    worker: text('Allocated worker', { meaning: 'worker' }),
  },
  rules: (row) => ({
    recordedAfterVisit: {
      says: 'A visit is recorded on or after the day it took place',
      expect: row.recordedOn.isOnOrAfter(row.visitedOn),
      fix: 'Look up both dates in the record.',
      source: at.para(4),
      passes: { visitedOn: '2017-03-01', recordedOn: '2017-03-02' },
      fails: { visitedOn: '2017-03-02', recordedOn: '2017-03-01' },
    },
  }),
});
`;

function theme({ names, framework }: Scaffold): string {
  const imported = framework ? `import { ${framework.exported} } from '${framework.packageName}';\n` : '';
  const extended = framework ? `  extends: ${framework.exported},\n` : '';
  return `import { defineTheme } from '@deepdive/core';
${imported}import { criteria } from './criteria.js';
import { children } from './lists.js';
import { at, publication } from './publications.js';

/** ${names.title}: everything that the publication states, assembled like a contents page. */
export const ${names.exported} = defineTheme({
  id: '${names.id}',
  title: '${names.title}',
  publication,
${extended}  criteria,
  lists: { children },
  selection: {
    tracked: {
      says: 'The lead inspector chooses five children whose experiences are tracked',
      by: 'leadInspector',
      count: 5,
      from: ['children'],
      source: at.para(5),
    },
  },
  timelineAnchor: { notifiedOn: 'Tuesday', dayOneAfter: 1, source: at.para(2) },
  timeline: {
    listProvided: {
      says: 'The local authority provides the list',
      by: 'localAuthority',
      due: { week: 1, weekday: 'Wednesday', day: 1, time: '15:00' },
      provides: ['children'],
      source: at.para(3),
    },
    childrenChosen: {
      says: 'The lead inspector chooses the children',
      by: 'leadInspector',
      due: { week: 1, weekday: 'Thursday', day: 2, time: '17:30' },
      provides: ['tracked'],
      source: at.para(5),
    },
  },
  tool: {
    title: 'Tool for tracking a child',
    header: ['Inspector', 'Case number'],
    source: at.place('Annex B'),
    questions: {
      heard: { asks: 'Was the child listened to?', esn: ['childrenHeard'], section: 'Being heard' },
    },
  },
});
`;
}

const index = ({ names }: Scaffold): string => `import type { Row } from '@deepdive/core';
import { ${names.exported} } from './theme.js';

export { ${names.exported} };

/** One row of the list of children, as the compiler knows it. */
export type Child = Row<typeof ${names.exported}.lists.children>;
`;

const conformance = ({
  names,
}: Scaffold): string => `import { themeConformance } from '@deepdive/conformance';
import { type Child, ${names.exported} } from '../src/index.js';

const child: Child = { childId: 'EX-001', visitedOn: '2017-03-01', recordedOn: '2017-03-02', worker: null };

// Hand the plain text of the publication over as \`texts: { 'EX-1': text }\`, and labels are looked up in it.
themeConformance(${names.exported}, { examples: { children: [child] }, source: 'src/index.ts' });
`;

const config = ({ names }: Scaffold): string => `import { defineConfig } from '@deepdive/core';
import { ${names.exported} } from './src/index.js';

export default defineConfig({ themes: [${names.exported}] });
`;

const configWithFramework = (scaffold: Scaffold, { packageName, exported }: Framework): string =>
  config(scaffold)
    .replace(
      "from '@deepdive/core';\n",
      `from '@deepdive/core';\nimport { ${exported} } from '${packageName}';\n`,
    )
    .replace('themes: [', `themes: [${exported}, `);

const readme = ({ names }: Scaffold): string => `# ${names.packageName}

${names.title}, as an importable theme.

\`\`\`sh
npm install
npm test                    # everything that a theme must keep
npm run check               # the types, tests included
npx deepdive show ${names.id}
npx deepdive template ${names.id} -o lists.xlsx
\`\`\`

Work from \`src/publications.ts\` on: the publication first, then its lists, criteria, stages, deadlines and tool, each
fact with the paragraph it stands in. Labels, numbers and dates exact; sentences in your own words. Where the text leaves
something open, declare an \`assumption\` with the readings it allows.

\`deepdive.config.ts\` registers the theme for the command line here, from its sources. Others install the package
(\`npm run build\` makes what they get) and add \`${names.exported}\` to the themes of their own configuration.
`;

/** Every file of a new package by its path, ready to be written: its tests pass as it stands. */
export function scaffoldFiles(scaffold: Scaffold): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', packageJson(scaffold)],
    [
      'tsconfig.json',
      json({
        compilerOptions: { ...compilerOptions, noEmit: true },
        include: ['src', 'test', 'deepdive.config.ts'],
      }),
    ],
    [
      'tsconfig.build.json',
      json({
        extends: './tsconfig.json',
        compilerOptions: { noEmit: false, declaration: true, rootDir: 'src', outDir: 'dist' },
        include: ['src'],
      }),
    ],
    ['src/publications.ts', publications(scaffold)],
    ['src/criteria.ts', criteria],
    ['src/lists.ts', lists],
    ['src/theme.ts', theme(scaffold)],
    ['src/index.ts', index(scaffold)],
    ['test/conformance.test.ts', conformance(scaffold)],
    [
      'deepdive.config.ts',
      scaffold.framework ? configWithFramework(scaffold, scaffold.framework) : config(scaffold),
    ],
    ['README.md', readme(scaffold)],
    ['.gitignore', 'node_modules\ndist\n'],
  ]);
}
