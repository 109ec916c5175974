// How well spellings of coded values are read: `node tooling/standardising/measure.mjs FACTS.yaml [--theme ID@EDITION]
// [--show open|checked|unseen|all]`.
//
// The facts file holds spellings seen in real returns, each with the group of codes it means. They are split in two by the
// SHA-256 of the spelling without case and punctuation. The *open* half (first byte even) was looked at while the method
// and its field words were made. Of the *kept* half, which is the figure that counts, a quarter of all (second byte even)
// was *checked* once, for faults of method and not for words, and the spellings of the other quarter, *unseen*, were never
// looked at; only their figures were. Nothing is learnt from any of them when it runs.
//
// They are read twice: with the codes and labels of the facts file alone, and as the product reads them, with the code sets
// of a theme. The theme's codes are the printed ones, so its set is the one that has the same codes.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsup';
import { root } from '../step.mjs';
import { codeSetsOf } from './code-sets.mjs';
import { belongs, shortCode } from './key.mjs';

/**
 * @typedef {import('./code-sets.mjs').StatedCode} StatedCode
 * @typedef {import('./code-sets.mjs').StatedSet} StatedSet
 * @typedef {'open' | 'checked' | 'unseen'} Part
 * @typedef {'right' | 'silently wrong' | 'likely but wrong' | 'left unknown'} Verdict
 * @typedef {{ set: string, part: Part, raw: string, group: string, value: string | null, confidence: string, verdict: Verdict }} Answer
 * @typedef {(raw: string) => { value: string | null, confidence: string }} Reader
 */

const { values, positionals } = parseArgs({
  options: { show: { type: 'string' }, theme: { type: 'string' } },
  allowPositionals: true,
});
const facts = positionals[0];
if (!facts) throw new Error('Name the facts file.');

/** The product's own reading, from its sources. @returns {Promise<[typeof import('@deepdive/workbook'), typeof import('@deepdive/core'), import('@deepdive/core').DeepdiveConfig]>} */
async function product() {
  const folder = mkdtempSync(join(tmpdir(), 'deepdive-measure-'));
  try {
    await build({
      config: false,
      silent: true,
      entry: {
        workbook: join(root, 'packages/workbook/src/standardising/standardise.ts'),
        core: join(root, 'packages/core/src/index.ts'),
        config: join(root, 'deepdive.config.ts'),
      },
      format: 'esm',
      outDir: folder,
      outExtension: () => ({ js: '.mjs' }),
      noExternal: [/.*/],
      esbuildOptions: (options) => {
        options.conditions = ['@deepdive/source', ...(options.conditions ?? [])];
      },
    });
    const from = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return [await from('workbook'), await from('core'), (await from('config')).default];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [{ standardiser }, core, config] = await product();
const source = core.convention('measurement');

/** What the field would be called, for the fields whose readings depend on it. @type {Readonly<Record<string, string>>} */
const labels = {
  referral_nfa: 'Referral NFA?',
  uasc: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
  return_interview_offered:
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
  ffa_flag: 'Foster for adoption (FFA)',
  disability: 'Does the Child have a Disability',
  child_seen: 'Child Seen During Continuous Assessment',
  seen_alone: 'Was the Child Seen Alone?',
  la_in_touch: 'LA In Touch',
  suitability: 'Suitability of Accommodation',
};

/** @param {StatedSet} set @returns {StatedCode[]} */
function codesOf(set) {
  const later = set.addedLater
    .map((text) => ({ code: text.replace(/ \(SIF.*/, '') }))
    .filter(({ code }) => !code.includes('/P'));
  return [...set.codes, ...later];
}

/** @param {StatedCode} stated @returns {readonly [string, import('@deepdive/core').CodeInput]} */
function labelled({ code = '', label = '', group_2019, case_system_code, short }) {
  const group = group_2019?.replace(/^[a-z]\) /, '');
  const also = [short, case_system_code, group && `${group} ${label}`].filter((word) => word !== undefined);
  return [code, [label || code, .../** @type {string[]} */ (also)]];
}

/** How much two sets of codes have in common, from 0 to 1. @param {readonly string[]} ours @param {readonly string[]} theirs */
function likeness(ours, theirs) {
  const both = ours.filter((code) => theirs.includes(code)).length;
  return both / (ours.length + theirs.length - both);
}

/**
 * The code set of a theme that is the set of the facts file: the one with the same codes. A theme of another edition may
 * have a few more.
 *
 * @param {StatedSet} set
 * @param {import('@deepdive/core').ThemeManifest} theme
 */
function setOfTheme(set, theme) {
  const wanted = codesOf(set).map(({ code = '' }) => code);
  const sets = theme.lists.flatMap((list) =>
    list.fields.flatMap((field) => (field.codes ? [field.codes] : [])),
  );
  const ranked = sets
    .map((codes) => ({
      codes,
      like: likeness(
        wanted,
        codes.codes.map(({ code }) => code),
      ),
    }))
    .sort((a, b) => b.like - a.like);
  const [best] = ranked;
  return best && best.like > 0.7 ? best.codes : undefined;
}

/**
 * @param {StatedSet} set
 * @param {string} field
 * @param {import('@deepdive/core').ThemeManifest | undefined} theme
 * @returns {Reader}
 */
function readerOf(set, field, theme) {
  /** @type {{ value: string | null, confidence: string } | undefined} */
  let noted;
  const label = labels[field] ?? set.id.replaceAll('_', ' ');
  const own = theme && setOfTheme(set, theme);
  const yesNo = set.id.startsWith('yes_no') && !own;
  const codes = own ?? core.codeSet(set.id, label, codesOf(set).map(labelled), source);
  const measured = core.themeManifest(
    core.defineTheme({
      id: 'measured',
      title: 'Measured',
      publication: {
        number: 'M',
        title: 'Measured',
        publisher: 'Measured',
        published: '2020',
        edition: '2020',
      },
      lists: {
        rows: core.list({
          title: 'Rows',
          population: 'All',
          window: {},
          key: 'childId',
          source,
          fields: {
            childId: core.id('Child unique ID'),
            value: yesNo ? core.yesNo(label) : core.code(label, codes),
          },
        }),
      },
    }),
  );
  const [, manifest] = measured.lists[0]?.fields ?? [];
  if (!manifest) throw new Error(`${field} has no field.`);
  const read = standardiser(manifest, {
    date1904: false,
    latestYear: 2030,
    note: (_, value, confidence) => {
      noted = { value, confidence };
    },
  });
  return (raw) => {
    noted = undefined;
    const value = read(raw);
    // What stands for a blank is no value.
    const said = /** @type {{ value: string | null, confidence: string } | undefined} */ (noted);
    if (value === null) return { value: null, confidence: said?.confidence ?? 'sure' };
    return said ?? { value: String(value), confidence: 'sure' };
  };
}

/**
 * An answer to a question as the key has it: a blank tells as much as "unknown", and what cannot be read nothing.
 *
 * @param {string | null} value
 * @param {string} confidence
 */
function answerOf(value, confidence) {
  if (value === null) return confidence === 'unknown' ? null : 'Unknown';
  return { true: 'Yes', false: 'No' }[value] ?? value.replace(/^[a-z]\) /, '');
}

/** @param {string} raw @returns {Part} */
function partOf(raw) {
  const [first = 0, second = 0] = createHash('sha256').update(core.comparableLabel(raw)).digest();
  if (first % 2 === 0) return 'open';
  return second % 2 === 0 ? 'checked' : 'unseen';
}

/** @param {import('@deepdive/core').ThemeManifest} [theme] whose code sets to read with @returns {Answer[]} */
function answers(theme) {
  if (!facts) return [];
  return codeSetsOf(readFileSync(facts, 'utf8')).flatMap((set) => {
    const codes = new Map(codesOf(set).map((code) => [code.code, code]));
    const isAnswer = set.id.startsWith('yes_no');
    return set.spellings.flatMap(({ field, groups }) => {
      const read = readerOf(set, field, theme);
      return Object.entries(groups).flatMap(([group, raws]) =>
        raws.map((raw) => {
          const { value: written, confidence } = read(raw);
          const value = isAnswer ? answerOf(written, confidence) : written;
          const code = codes.get(value ?? '');
          const right = isAnswer ? value === group : code !== undefined && belongs(set.id, code, group);
          /** @type {Verdict} */
          const verdict =
            value === null || confidence === 'unknown'
              ? 'left unknown'
              : right
                ? 'right'
                : confidence === 'sure'
                  ? 'silently wrong'
                  : 'likely but wrong';
          return { set: field, part: partOf(raw), raw, group, value, confidence, verdict };
        }),
      );
    });
  });
}

/** @param {string} name as `id@edition` */
const themeNamed = (name) => core.createRegistry(config.themes).find(name).theme;

/** @param {readonly Answer[]} some */
function figures(some) {
  const share = (/** @type {(one: Answer) => boolean} */ is) =>
    `${((100 * some.filter(is).length) / Math.max(1, some.length)).toFixed(1)} %`.padStart(8);
  const of = (/** @type {Verdict} */ verdict) => share((one) => one.verdict === verdict);
  const sure = share((one) => one.verdict === 'right' && one.confidence === 'sure');
  return `${String(some.length).padStart(6)} ${of('right')} ${sure} ${of('silently wrong')} ${of('likely but wrong')} ${of('left unknown')}`;
}

/** @type {readonly (readonly [title: string, parts: readonly Part[]])[]} */
const views = [
  ['kept half (headline)', ['checked', 'unseen']],
  ['  of it, checked', ['checked']],
  ['  of it, unseen', ['unseen']],
  ['open half', ['open']],
  ['all', ['open', 'checked', 'unseen']],
];
const heading = `${'spellings'.padStart(35)} right   (sure)   silent   likely  unknown`;

for (const theme of values.theme ? [undefined, themeNamed(values.theme)] : [undefined]) {
  const all = answers(theme);
  const within = (/** @type {readonly Part[]} */ parts) => all.filter((one) => parts.includes(one.part));
  console.log(
    `\n${theme ? `With the code sets of ${values.theme}` : 'With the codes and labels of the facts file only'}`,
  );
  console.log(heading);
  for (const [title, parts] of views) console.log(title.padEnd(28), figures(within(parts)));
  for (const [title, parts] of [views[0], views[3], views[4]].filter((view) => view !== undefined)) {
    console.log(`\n${title}, by code set`);
    for (const set of new Set(all.map((one) => one.set))) {
      console.log(set.padEnd(28), figures(within(parts).filter((one) => one.set === set)));
    }
  }
  const shown = all.filter(({ part }) => values.show === 'all' || part === values.show);
  for (const verdict of /** @type {const} */ (['silently wrong', 'likely but wrong', 'left unknown'])) {
    const some = shown.filter((one) => one.verdict === verdict);
    if (some.length > 0) console.log(`\n${verdict}: ${some.length}`);
    for (const { set, raw, value, group } of some) {
      console.log(
        `  ${set}: ${JSON.stringify(raw)} -> ${value === null ? '?' : shortCode(value)}, key ${group}`,
      );
    }
  }
}
