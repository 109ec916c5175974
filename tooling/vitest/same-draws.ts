import fc from 'fast-check';

/**
 * Properties draw the same cases on every run, so that a red run can be run again; `DRAWS=random` (or a number) draws
 * others, which is how new mistakes are looked for.
 */
const draws = process.env.DRAWS ?? '20170502';
if (draws !== 'random') fc.configureGlobal({ seed: Number(draws) });
