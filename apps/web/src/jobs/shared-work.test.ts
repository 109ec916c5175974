import { describe, expect, test } from 'vitest';
import { keptWork } from './kept-work.js';
import { sharedWork } from './shared-work.js';
import { cancelled, type Progress, unwatched, type Watch } from './watch.js';

/** Work that ends when it is told to, and knows whether it was called off. */
function slowWork() {
  let end: (result: string) => void = () => {};
  let under: Watch | null = null;
  let begun = 0;
  return {
    start: (watch: Watch): Promise<string> => {
      under = watch;
      begun += 1;
      return new Promise((resolve, reject) => {
        end = resolve;
        watch.signal.addEventListener('abort', () => reject(watch.signal.reason));
      });
    },
    end: (result: string) => end(result),
    tell: (done: number) => under?.tell({ step: 'Reading', done, of: null, what: 'rows' }),
    isCalledOff: () => under?.signal.aborted ?? false,
    begun: () => begun,
  };
}

/** Somebody who waits, hears and may call it off. */
function somebody() {
  const off = new AbortController();
  const heard: number[] = [];
  return {
    watch: { signal: off.signal, tell: ({ done }: Progress) => void heard.push(done) },
    leave: () => off.abort(cancelled()),
    heard,
  };
}

describe('work that several wait for', () => {
  test('goes on while anybody waits, and ends once the last one leaves', async () => {
    const slow = slowWork();
    const work = sharedWork(slow.start);
    const [one, two] = [somebody(), somebody()];
    const [first, second] = [work.join(one.watch), work.join(two.watch)];
    one.leave();
    await expect(first).rejects.toMatchObject({ name: 'Cancelled' });
    expect(slow.isCalledOff()).toBe(false);
    two.leave();
    await expect(second).rejects.toMatchObject({ name: 'Cancelled' });
    expect(slow.isCalledOff()).toBe(true);
  });

  test('is heard of by everybody, by whoever comes late too', async () => {
    const slow = slowWork();
    const work = sharedWork(slow.start);
    const [one, two] = [somebody(), somebody()];
    const first = work.join(one.watch);
    slow.tell(10);
    const second = work.join(two.watch);
    slow.tell(20);
    slow.end('read');
    expect(await Promise.all([first, second])).toEqual(['read', 'read']);
    expect(one.heard).toEqual([10, 20]);
    expect(two.heard).toEqual([10, 20]);
  });

  test('that somebody joins who has left already does not hold him', async () => {
    const one = somebody();
    one.leave();
    await expect(sharedWork(slowWork().start).join(one.watch)).rejects.toMatchObject({ name: 'Cancelled' });
  });
});

describe('work whose results are kept', () => {
  const length = (text: string): number => text.length;

  test('is done once, however many ask while it is under way and after it', async () => {
    const slow = slowWork();
    const kept = keptWork(100, length);
    const asked = ['a', 'a', 'a'].map((key) => kept(key, unwatched(), slow.start));
    slow.end('read');
    expect(await Promise.all(asked)).toEqual(['read', 'read', 'read']);
    expect(await kept('a', unwatched(), slow.start)).toBe('read');
    expect(slow.begun()).toBe(1);
  });

  test('lets go of what was asked for longest ago once it weighs too much, and never of the newest', async () => {
    const begun: string[] = [];
    const kept = keptWork(10, length);
    const ask = (key: string, result: string): Promise<string> =>
      kept(key, unwatched(), async () => {
        begun.push(key);
        return result;
      });
    await ask('a', '12345');
    await ask('b', '12345');
    await ask('a', '12345');
    await ask('c', '123');
    await ask('a', '12345');
    await ask('b', '12345');
    await ask('huge', '123456789012345');
    await ask('huge', '123456789012345');
    expect(begun).toEqual(['a', 'b', 'c', 'b', 'huge']);
  });

  test('that failed or was called off begins anew', async () => {
    const kept = keptWork(10, length);
    const failing = async (): Promise<string> => {
      throw new Error('damaged');
    };
    await expect(kept('a', unwatched(), failing)).rejects.toThrow('damaged');
    const [slow, one] = [slowWork(), somebody()];
    const left = kept('a', one.watch, slow.start);
    one.leave();
    const again = kept('a', unwatched(), async () => 'read');
    await expect(left).rejects.toMatchObject({ name: 'Cancelled' });
    expect(await again).toBe('read');
  });
});
