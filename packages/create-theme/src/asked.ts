import { nameProblem } from './names.js';
import { ScaffoldRefused } from './write-scaffold.js';

/** What a person wants to start. */
export interface Wanted {
  readonly name: string;
  readonly framework: string | undefined;
}

/**
 * What was given on the command line, or answered when it is run in a terminal.
 *
 * @throws ScaffoldRefused when no name was given and nobody can be asked
 */
export async function asked(name: string | undefined, framework: string | undefined): Promise<Wanted> {
  if (name !== undefined) return { name, framework };
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new ScaffoldRefused(
      'NAME is missing. Name the theme, such as: npm create @deepdive/theme home-visits',
    );
  }
  const { isCancel, text } = await import('@clack/prompts');
  const answered = await text({
    message: 'What is the theme called?',
    placeholder: 'home-visits',
    validate: (value) => nameProblem(value ?? ''),
  });
  if (isCancel(answered)) throw new ScaffoldRefused('Nothing was written.');
  const extended =
    framework ??
    (await text({
      message: 'Which framework does it extend? Leave blank for none.',
      placeholder: '@council/theme-panel',
    }));
  if (isCancel(extended)) throw new ScaffoldRefused('Nothing was written.');
  return { name: answered, framework: extended || undefined };
}
