import type { Readable, Writable } from 'node:stream';
import { frameworkProblem } from './names.js';
import { ScaffoldRefused } from './write-scaffold.js';

/** What a person wants to start. */
export interface Wanted {
  readonly name: string;
  readonly framework: string | undefined;
}

/** Where a person is asked and answers. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at both ends. */
  readonly isAttended: boolean;
}

/** The terminal that the program was started in. */
export const ownTerminal = (): Terminal => ({
  input: process.stdin,
  output: process.stdout,
  isAttended: process.stdin.isTTY === true && process.stdout.isTTY === true,
});

/**
 * What was given on the command line, or answered when it is run in a terminal: an answer that cannot be used is asked
 * for again.
 *
 * @param problemOf what keeps a name from being used, in words; nothing where it can be
 * @throws ScaffoldRefused when no name was given and nobody can be asked, or who was asked gave up
 */
export async function asked(
  name: string | undefined,
  framework: string | undefined,
  problemOf: (name: string) => string | undefined,
  terminal: Terminal,
): Promise<Wanted> {
  if (name !== undefined) return { name, framework };
  if (!terminal.isAttended) {
    throw new ScaffoldRefused(
      'NAME is missing. Name the theme, such as: npm create @deepdive/theme home-visits',
    );
  }
  const { isCancel, text } = await import('@clack/prompts');
  const { input, output } = terminal;
  const answered = await text({
    message: 'What is the theme called?',
    placeholder: 'home-visits',
    validate: (value) => problemOf(value ?? ''),
    input,
    output,
  });
  if (isCancel(answered)) throw new ScaffoldRefused('Nothing was written.');
  const extended =
    framework ??
    (await text({
      message: 'Which framework does it extend? Leave blank for none.',
      placeholder: '@council/theme-panel',
      validate: (value) => (value ? frameworkProblem(value) : undefined),
      input,
      output,
    }));
  if (isCancel(extended)) throw new ScaffoldRefused('Nothing was written.');
  return { name: answered, framework: extended || undefined };
}
