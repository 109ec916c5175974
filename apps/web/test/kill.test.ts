import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { verifyStore } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { afterAll, expect, test } from 'vitest';
import { workbook } from './fixtures/lists.js';
import { type Visits, visitsBy } from './visitor.js';

/** How often the server is killed; `KILLS=200` for as often as issue reports and releases want it. */
const kills = Number(process.env.KILLS ?? 4);
const bin = fileURLToPath(new URL('../../cli/dist/bin.js', import.meta.url));
const config = fileURLToPath(new URL('./fixtures/greeting.config.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'deepdive-kill-'));
const path = join(folder, 'inspection.deepdive');

let running: ChildProcess | null = null;
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `deepdive serve` as a program of its own, with somebody who was let in. */
async function served(): Promise<Visits & { readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [bin, 'serve', path, '--config', config], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += String(chunk);
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('close', () => reject(new Error(`it did not start: ${told}`)));
  });
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const request: Visits['request'] = (at, init = {}) =>
    fetch(`${origin}${at}`, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
  return {
    ...visitsBy(request, origin),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What the app has answered to, so that it must be there from then on. */
interface Acknowledged {
  readonly evidence: Set<string>;
  submissions: number;
  draws: number;
}

/** A number that chance would draw, the same in every run. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Uploads, draws and records evidence one after another until the server is gone. */
async function work(
  { open, send }: Visits,
  said: Acknowledged,
  { first, chance, begins }: { first: number; chance: (below: number) => number; begins: () => void },
): Promise<never> {
  const lists = await workbook();
  for (let step = first; ; step += 1) {
    // The clock runs while one of the three is under way; which one, chance says.
    const next = chance(3);
    if (next === 0) {
      begins();
      const checked = await send('/lists', '/lists/check', { files: lists });
      const submitted = await send(checked.path, `${checked.path}/submit`);
      if (submitted.text.includes('The lists are submitted.')) said.submissions += 1;
    } else if (next === 1) {
      const { html } = await open('/selection/shortlisted');
      const again = html.includes('name="because"') ? { because: `Draw ${step}` } : {};
      begins();
      const drawn = await send('/selection/shortlisted', '/selection/shortlisted/draw', {
        seed: String(step),
        ...again,
      });
      if (drawn.text.includes('The draw is recorded.')) said.draws += 1;
    } else {
      const says = `Evidence ${step}.`;
      begins();
      const recorded = await send('/evidence/new', '/evidence/new', {
        says,
        activity: 'A visit',
        foundOn: '4/5/2017',
        source: 'Observation',
        strength: 'strong',
        criteria: 'greeting:ESN-23',
      });
      if (recorded.text.includes('The evidence is recorded.')) said.evidence.add(says);
    }
  }
}

test(`over ${kills} kills of the server nothing is lost that it answered to, and it starts again without repair`, {
  timeout: 60_000 + kills * 15_000,
}, async () => {
  const said: Acknowledged = { evidence: new Set(), submissions: 0, draws: 0 };
  const chance = chances(20170502);
  const begin = await served();
  await begin.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'Exampleshire',
    notified: '2017-05-02',
    person: 'Ada Example',
  });
  // One version must be there for a draw to be made of.
  const { path: draft } = await begin.send('/lists', '/lists/check', { files: await workbook() });
  await begin.send(draft, `${draft}/submit`);
  said.submissions += 1;
  await begin.kill();
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await served();
    const after = 2 + chance(90);
    const steps = 1 + chance(4);
    let begun = 0;
    let killed: Promise<void> | null = null;
    const gone = work(server, said, {
      first: kill * 1000,
      chance,
      begins: () => {
        begun += 1;
        if (begun === steps) killed = pause(after).then(server.kill);
      },
    });
    await expect(gone).rejects.toThrow(/fetch failed|terminated|other side closed|aborted/);
    await killed;
    const store = await openSqliteStore(path);
    expect(await verifyStore(store, [await store.head()])).toBeNull();
    const evidence = (await store.records('evidence')).map(({ value }) => (value as { says: string }).says);
    expect(evidence).toEqual(expect.arrayContaining([...said.evidence]));
    // What was under way may be there without an answer; nothing beyond it is.
    const submissions = (await store.records('submission')).length;
    const [drawn] = await store.records('selection');
    const found = evidence.length + submissions + (drawn?.version ?? 0);
    const answered = said.evidence.size + said.submissions + said.draws;
    expect(submissions).toBeGreaterThanOrEqual(said.submissions);
    expect(drawn?.version ?? 0).toBeGreaterThanOrEqual(said.draws);
    expect(found - answered).toBeLessThanOrEqual(1);
    for (const says of evidence) said.evidence.add(says);
    said.submissions = submissions;
    said.draws = drawn?.version ?? 0;
    await store.close();
  }
  expect(said.evidence.size + said.submissions + said.draws).toBeGreaterThan(1);
});
