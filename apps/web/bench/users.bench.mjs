// Fifty people at one inspection on localhost, with the lists of 100,000 children held: how long they wait for a page, and
// for something to be recorded. Nine of ten requests read. Those who ask run on the same machine as the server.
//
//   node apps/web/bench/users.bench.mjs      after a build
//
// The floor is what is allowed: 250 ms for 99 of 100.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { begin, hiddenIn, percentile, served, tell, theme, workbook } from './served.mjs';

const people = 50;
const seconds = Number(process.env.SECONDS ?? 10);
const children = Number(process.env.CHILDREN ?? 100_000);
/** What somebody takes to read before the next click: together they ask about 50 times a second. */
const reading = Number(process.env.PAUSE ?? 1000);

const folder = mkdtempSync(join(tmpdir(), 'deepdive-bench-'));
// Before the server starts: what is made here keeps this program from hearing it.
const { ref, stage, count } = theme();
const lists = workbook(ref, children);
const server = await served(join(folder, 'inspection.deepdive'));
try {
  await begin(server, ref);
  const { html: upload } = await server.open('/lists');
  const uploaded = performance.now();
  const checked = await server.send('/lists/check', [...hiddenIn(upload), ['files', lists]]);
  if (!checked.path.startsWith('/lists/check/'))
    throw new Error(`the lists were not checked: ${checked.path}`);
  tell({
    name: `check lists of ${children} children on localhost`,
    ms: performance.now() - uploaded,
    floorMs: 30_000,
    goal: 1,
  });
  const submitted = await server.send(`${checked.path}/submit`, hiddenIn(checked.html));
  if (!submitted.html.includes('submissions/1')) throw new Error('the lists were not submitted');
  const { html: stagePage } = await server.open(`/selection/${stage}`);
  const drawing = performance.now();
  const drawn = await server.send(`/selection/${stage}/draw`, [
    ...hiddenIn(stagePage),
    ['seen', '0'],
    ['seed', '7'],
    ['count', count],
  ]);
  if (!drawn.html.includes('The draw is recorded.')) throw new Error(`nothing was drawn: ${drawn.status}`);
  tell({
    name: `draw a first stage from ${children} children`,
    ms: performance.now() - drawing,
    floorMs: 30_000,
    goal: 1,
  });

  const pages = [
    '/',
    '/lists',
    '/lists/submissions/1',
    '/timeline',
    '/selection',
    `/selection/${stage}`,
    '/evidence',
    '/coverage',
    '/criteria',
    '/requests',
    '/judgements',
    '/help',
  ];
  const { html: form } = await server.open('/evidence/new');
  const criterion = /name="criteria" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const [reads, writes, faults] = [[], [], []];
  const timed = async (into, what, ask) => {
    const began = performance.now();
    const { status } = await ask();
    into.push(performance.now() - began);
    if (status >= 400) faults.push(`${what} ${status}`);
  };
  const until = performance.now() + seconds * 1000;
  const person = async (who) => {
    await pause((who / people) * reading);
    for (let turn = 0; performance.now() < until; turn += 1) {
      if ((turn + who) % 10 === 0) {
        const fields = [
          ...hiddenIn(form),
          ['seen', '0'],
          ['says', `Person ${who} found this the ${turn}th time.`],
          ['activity', 'A visit'],
          ['foundOn', '2017-05-04'],
          ['source', 'Observation'],
          ['strength', 'strong'],
          ['criteria', criterion],
        ];
        await timed(writes, 'POST /evidence/new', async () => {
          const answer = await server.post('/evidence/new', fields);
          await answer.arrayBuffer();
          return answer;
        });
      } else {
        const at = pages[(turn * 7 + who) % pages.length];
        await timed(reads, at, async () => {
          const answer = await server.get(at);
          await answer.arrayBuffer();
          return answer;
        });
      }
      await pause(reading);
    }
  };
  await Promise.all(Array.from({ length: people }, (_, who) => person(who)));
  if (faults.length > 0)
    throw new Error(`${faults.length} requests failed: ${[...new Set(faults)].join(', ')}`);
  for (const [what, times] of [
    ['reads', reads],
    ['writes', writes],
  ]) {
    for (const [share, allowed] of [
      [0.5, 100],
      [0.99, 250],
    ]) {
      tell({
        name: `${people} people, ${children} children held: p${share * 100} of ${what}`,
        ms: percentile(times, share),
        floorMs: allowed,
        goal: 1,
      });
    }
  }
  for (const at of ['/', '/lists', `/selection/${stage}`, '/evidence', '/coverage']) {
    const { html } = await server.open(at);
    const parts = [html];
    for (const [, asset] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g))
      parts.push((await server.open(asset)).html);
    const [whole, packed] = [
      parts.map((part) => Buffer.byteLength(part)),
      parts.map((part) => gzipSync(part).length),
    ];
    const sum = (sizes) => sizes.reduce((total, size) => total + size, 0) / 1024;
    tell({
      name: `weight of ${at} with look and script, ${Math.round(sum(packed))} kB packed`,
      ms: sum(whole),
      floorMs: 200,
      goal: 1,
      unit: 'kB',
    });
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
