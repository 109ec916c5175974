import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { asked } from '../src/asked.js';
import { nameProblem } from '../src/names.js';

const enter = '\r';
const giveUp = '\u0003';

/** A terminal in which a person answers each question as it appears; an answer may be several lines. */
function attended(answers: readonly (readonly [question: RegExp, typed: string])[]) {
  const input = new PassThrough();
  const left = [...answers];
  let seen = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      seen += chunk.toString('utf8');
      const [next] = left;
      if (next?.[0].test(seen)) {
        left.shift();
        seen = '';
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  return { terminal: { input, output, isAttended: true }, left };
}

test('a theme and its framework are asked for, one after the other', async () => {
  const { terminal, left } = attended([
    [/What is the theme called/, `home-visits${enter}`],
    [/Which framework does it extend/, `jtai${enter}`],
  ]);
  expect(await asked(undefined, undefined, nameProblem, terminal)).toEqual({
    name: 'home-visits',
    framework: 'jtai',
  });
  expect(left).toEqual([]);
});

test('a framework may be left blank, and is not asked for when it was given', async () => {
  const blank = attended([
    [/theme called/, `home-visits${enter}`],
    [/framework/, enter],
  ]);
  expect(await asked(undefined, undefined, nameProblem, blank.terminal)).toEqual({
    name: 'home-visits',
    framework: undefined,
  });
  const given = attended([[/theme called/, `home-visits${enter}`]]);
  expect((await asked(undefined, 'jtai', nameProblem, given.terminal)).framework).toBe('jtai');
});

test('an answer that cannot be used is asked for again, with what to answer instead', async () => {
  const eraseAll = '\u007f'.repeat(20);
  const { terminal, left } = attended([
    [/theme called/, `Home Visits${enter}`],
    [/lower-case words.*such as home-visits/s, `${eraseAll}home-visits${enter}`],
    [/framework/, `two words${enter}`],
    [/names no framework/, `${eraseAll}jtai${enter}`],
  ]);
  expect(await asked(undefined, undefined, nameProblem, terminal)).toEqual({
    name: 'home-visits',
    framework: 'jtai',
  });
  expect(left).toEqual([]);
});

test('whoever gives up at either question gets nothing', async () => {
  const atOnce = attended([[/theme called/, giveUp]]);
  await expect(asked(undefined, undefined, nameProblem, atOnce.terminal)).rejects.toThrow(
    'Nothing was written.',
  );
  const later = attended([
    [/theme called/, `home-visits${enter}`],
    [/framework/, giveUp],
  ]);
  await expect(asked(undefined, undefined, nameProblem, later.terminal)).rejects.toThrow(
    'Nothing was written.',
  );
});

test('nobody is asked for what was given, nor where nobody sits', async () => {
  const { terminal, left } = attended([[/./, 'never typed']]);
  expect(await asked('home-visits', undefined, nameProblem, terminal)).toEqual({
    name: 'home-visits',
    framework: undefined,
  });
  await expect(asked(undefined, undefined, nameProblem, { ...terminal, isAttended: false })).rejects.toThrow(
    'NAME is missing',
  );
  expect(left).toHaveLength(1);
});
