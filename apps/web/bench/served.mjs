// What the benches of the web app share: made-up lists, `deepdive serve` as a program of its own, and a person at it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../cli/dist/bin.js', import.meta.url));

/** The days of the made-up inspections. */
export const inspected = '2017-05-02';

/**
 * Runs a command to its end.
 *
 * @param {readonly string[]} args
 */
export function deepdive(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`deepdive ${args[0]}: ${stderr}`);
  return stdout;
}

/** The registered theme with the most stages of selection, and the first of them: the most there is to do. */
export function theme() {
  const refs = JSON.parse(deepdive('themes', '--json')).map(({ id, edition }) => `${id}@${edition}`);
  const told = refs.map((ref) => {
    const parts = (part) => {
      try {
        return JSON.parse(deepdive('show', ref, part, '--json'));
      } catch {
        return [];
      }
    };
    return { ref, stages: parts('selection') };
  });
  const [most] = told.sort((a, b) => b.stages.length - a.stages.length);
  const [first] = most.stages;
  return { ref: most.ref, stage: first.id, count: String(first.count?.min ?? '') };
}

/**
 * A workbook with the lists of made-up children. It is made once for each build, since every round needs the same.
 *
 * @param {string} ref
 * @param {number} children
 */
export function workbook(ref, children) {
  const folder = join(tmpdir(), 'deepdive-web-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${ref.replace('@', '-')}-${children}-${Math.round(statSync(bin).mtimeMs)}.xlsx`);
  if (!existsSync(path)) {
    deepdive(
      'sample',
      ref,
      '-o',
      path,
      '--inspected',
      inspected,
      '--children',
      String(children),
      '--seed',
      '1',
      '--faults',
      '0.001',
    );
  }
  return new File([readFileSync(path)], 'authority.xlsx');
}

/**
 * `deepdive serve` on a file, with somebody who was let in.
 *
 * @param {string} path
 */
export async function served(path) {
  const child = spawn(process.execPath, [bin, 'serve', path], { stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('Set-Cookie').split(';')[0];
  // A line that the server closed while it was busy is opened again, as browsers do.
  const ask = (at) => fetch(`${origin}${at}`, { headers: { cookie }, redirect: 'manual' });
  const get = (at) => ask(at).catch(() => ask(at));
  const post = (at, fields) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return fetch(`${origin}${at}`, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin } });
  };
  /** Goes where an answer leads, past the page of what takes long. */
  const follow = async (response, at) => {
    let [answer, path] = [response, at];
    for (;;) {
      const to = answer.headers.get('Location');
      if (to !== null) {
        path = to;
        await answer.arrayBuffer();
        answer = await get(to);
        continue;
      }
      const html = await answer.text();
      if (!html.includes(' data-job="')) return { path, html, status: answer.status };
      await pause(20);
      answer = await get(path);
    }
  };
  return {
    address,
    get,
    post,
    open: async (at) => follow(await get(at), at),
    send: async (at, fields) => follow(await post(at, fields), at),
    stop: () =>
      new Promise((resolve) => {
        child.once('close', resolve);
        child.kill('SIGTERM');
      }),
  };
}

/** What a form must carry, as its page wrote it. */
export const hiddenIn = (html) =>
  ['token', 'once'].map((name) => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '']);

/** Begins the inspection of a theme. */
export async function begin({ open, send }, ref) {
  const { html } = await open('/start');
  await send('/start', [
    ...hiddenIn(html),
    ['theme', ref],
    ['area', 'Exampleshire'],
    ['notified', inspected],
    ['inspectedOn', inspected],
    ['person', 'Ada Example'],
  ]);
}

/** The share of values that lies below one of them. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints one measurement as `npm run bench` reads it. */
export const tell = (measurement) => console.log(JSON.stringify(measurement));
