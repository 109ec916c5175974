// Telling the families of a large authority by the whole plan: 100,000 families with 3,000,000 rows of evidence, made up
// in memory.
//
//   node packages/themes/troubled-families/bench/outcomes.bench.mjs [FAMILIES]      after a build
//
// Each way runs in a fresh process, without V8's guess at what lives long: what it sees of the first family, which is not
// yet forgotten, can make it put what is told of every family among what is old, in most runs, and then explanations take
// twice the time and 2,100 MB. And with four times V8's usual room for what is young, since what is told of a family is
// forgotten at once: a quarter less time for explanations, and 150 MB more. A service that explains so many in one go does
// well to start Node with the same flags; verdicts do without. The floor is the time allowed: 20 seconds for verdicts, 60
// seconds with explanations, households put together included, and 1,500 MB with all rows.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileOutcomes, householdsOf, themeManifest } from '@deepdive/core';
import { troubledFamilies } from '@deepdive/theme-troubled-families';
import { asOf, madeFamilies } from './made-families.mjs';

const self = fileURLToPath(import.meta.url);
const flags = ['--no-allocation-site-pretenuring', '--max-semi-space-size=64'];

/**
 * @param {'verdicts' | 'explanations'} way
 * @param {number} families
 */
function measure(way, families) {
  const theme = themeManifest(troubledFamilies);
  const { rows, events } = madeFamilies(families);
  const begun = performance.now();
  const households = householdsOf(theme, rows);
  const { verdict, explain } = compileOutcomes(theme, { asOf, terms: households.terms });
  let claimable = 0;
  let problems = 0;
  let reasons = 0;
  for (const household of households) {
    const told = way === 'verdicts' ? verdict(household) : explain(household);
    const short = 'verdict' in told ? told.verdict : told;
    if (short.claimable === true) claimable += 1;
    problems += short.problems.length;
    if ('claim' in told) reasons += told.claim.length + told.indicators.length;
  }
  return {
    ms: performance.now() - begun,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    events,
    claimable,
    problems,
    reasons,
  };
}

if (process.argv[2] === '--one') {
  const way = process.argv[3] === 'explanations' ? 'explanations' : 'verdicts';
  console.log(JSON.stringify(measure(way, Number(process.argv[4]))));
} else {
  const families = process.argv[2] ?? '100000';
  for (const [way, floorMs] of /** @type {const} */ ([
    ['verdicts', 20_000],
    ['explanations', 60_000],
  ])) {
    const output = execFileSync(process.execPath, [...flags, self, '--one', way, families], {
      encoding: 'utf8',
    });
    const { events, ...found } = JSON.parse(output);
    const name = `${way} of ${families} troubled families with ${events} rows of evidence`;
    console.log(JSON.stringify({ name, floorMs, goal: 1, mostMegabytes: 1500, ...found }));
  }
}
