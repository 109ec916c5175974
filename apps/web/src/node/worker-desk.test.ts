import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtWorkers } from '../../test/fixtures/built-workers.js';
import { themes } from '../../test/fixtures/greeting.js';
import { faulty, workbook } from '../../test/fixtures/lists.js';
import { workbookDesk } from '../desk/workbook-desk.js';
import { cancelled, type Progress } from '../jobs/watch.js';
import { type WorkerDeskOptions, workerDesk } from './worker-desk.js';

const patient = { timeout: 60_000 };
const [greeting] = themes;
if (!greeting) throw new Error('There is no theme to check lists of.');
const reading = { inspectedOn: '2017-05-02', listedOn: '2017-05-02', mapping: {} } as const;

const handedOver = async (file: File) => [
  { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
];

/** A worker that reads a file as badly as can be. */
const reader = (script: string): URL => new URL(`data:text/javascript,${encodeURIComponent(script)}`);

let workers: Awaited<ReturnType<typeof builtWorkers>>;
beforeAll(async () => {
  workers = await builtWorkers();
}, 60_000);
afterAll(() => workers?.remove());

const deskAt = (given: Partial<WorkerDeskOptions> = {}) =>
  workerDesk({ themes, script: workers.script, ...given });

describe('a desk in workers', () => {
  test('finds, reads and writes what a desk in this process does', patient, async () => {
    const [there, here] = [deskAt(), workbookDesk()];
    for (const files of [await handedOver(faulty()), await handedOver(await workbook())]) {
      expect(await there.check(greeting, files, reading, 500)).toEqual(
        await here.check(greeting, files, reading, 500),
      );
      expect(await there.rows(greeting, files, reading)).toEqual(await here.rows(greeting, files, reading));
      expect(await there.annotated(greeting, files, reading)).toEqual(
        new Uint8Array(await here.annotated(greeting, files, reading)),
      );
    }
    expect(await there.template({ ...greeting })).toEqual(new Uint8Array(await here.template(greeting)));
    await there.close();
  });

  test('tells why a file cannot be read in the words of its reader', patient, async () => {
    const desk = deskAt();
    const files = [{ name: 'empty.xlsx', bytes: new Uint8Array() }];
    await expect(desk.rows(greeting, files, reading)).rejects.toMatchObject({
      name: 'ReadingError',
      message: expect.stringContaining('the file is empty'),
    });
    await desk.close();
  });

  test.each([
    ['never ends', 'for(;;);', 'got no further for 1 seconds'],
    ['breaks its reader', 'throw new Error("broken")', 'came to an unexpected end'],
    ['ends its reader', 'process.exit()', 'came to an unexpected end'],
  ])('gives up a file that %s, and says what to do', patient, async (_, script, says) => {
    const desk = deskAt({ script: reader(script), mostSilent: 1 });
    const work = desk.check(greeting, [], reading, 500);
    await expect(work).rejects.toMatchObject({
      name: 'DeskError',
      message: expect.stringContaining(says),
    });
    await expect(work).rejects.toThrow('save it again as .xlsx');
    await desk.close();
  });

  test('takes one piece of work after another where there is room for one', patient, async () => {
    const desk = deskAt({ script: reader('for(;;);'), atOnce: 1 });
    const off = [new AbortController(), new AbortController()] as const;
    const told: Progress[] = [];
    const begun = off.map(({ signal }) =>
      desk.check(greeting, [], reading, 500, { signal, tell: (progress) => void told.push(progress) }),
    );
    const ended = Promise.allSettled(begun);
    expect(told.map(({ step }) => step)).toEqual(['Waiting for other work']);
    off[1].abort(cancelled());
    await expect(begun[1]).rejects.toMatchObject({ name: 'Cancelled' });
    off[0].abort(cancelled());
    await ended;
    await expect(begun[0]).rejects.toMatchObject({ name: 'Cancelled' });
    await desk.close();
  });

  test('ends what it does when it is closed, and takes nothing more', patient, async () => {
    const desk = deskAt({ script: reader('for(;;);') });
    const works = [1, 2, 3].map(() => desk.check(greeting, [], reading, 500));
    const ended = Promise.allSettled(works);
    await desk.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(desk.template(greeting)).rejects.toThrow('Deepdive is being stopped');
  });
});
