// Telling the families of a large authority: 100,000 families with 3,000,000 events, made up in memory, under a theme of
// twelve indicators in which every kind of outcome stands.
//
//   node packages/core/bench/outcomes.bench.mjs [FAMILIES]      after a build
//
// Each way runs in a fresh process. The floor is the time allowed: 20 seconds for verdicts, 60 seconds with explanations,
// households put together included, and 1,500 MB with all rows.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileOutcomes, householdsOf } from '@deepdive/core';
import { madeFamilies, programme } from './families.mjs';

const self = fileURLToPath(import.meta.url);

/**
 * @param {'verdicts' | 'explanations'} way
 * @param {number} families
 */
function measure(way, families) {
  const theme = programme();
  const { rows, events } = madeFamilies(families);
  const begun = performance.now();
  const households = householdsOf(theme, rows);
  const { verdict, explain } = compileOutcomes(theme, { asOf: '2017-11-30', terms: households.terms });
  let claimable = 0;
  let cited = 0;
  for (const household of households) {
    const told = way === 'verdicts' ? verdict(household) : explain(household);
    const { claimable: is } = 'verdict' in told ? told.verdict : told;
    if (is === true) claimable += 1;
    if ('claim' in told) cited += told.claim.length + told.indicators.length;
  }
  return {
    ms: performance.now() - begun,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    events,
    claimable,
    cited,
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
    const output = execFileSync(process.execPath, [self, '--one', way, families], { encoding: 'utf8' });
    const { ms, megabytes, events, claimable, cited } = JSON.parse(output);
    console.log(
      JSON.stringify({
        name: `${way} of ${families} families with ${events} events`,
        ms,
        floorMs,
        goal: 1,
        megabytes,
        mostMegabytes: 1500,
        claimable,
        cited,
      }),
    );
  }
}
