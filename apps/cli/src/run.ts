import { type Command, CommanderError } from 'commander';
import type { Host } from './host.js';
import { declareProgram } from './program.js';
import type { ExitStatus } from './session.js';

/** Errors of ours whose message is written for the person who reads it. */
const forPeople: ReadonlySet<string> = new Set([
  'Refusal',
  'DefinitionError',
  'TimelineError',
  'SelectionError',
  'SyntheticError',
  'FormError',
  'OutcomeError',
  'ReadingError',
  'StoreError',
]);

/** What a system error means, in words. */
const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission was refused',
  EPERM: 'permission was refused',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'this exists already',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program holds it',
  EROFS: 'the disk cannot be written to',
};

interface SystemError extends Error {
  readonly code: string;
  readonly path: string;
}

const isSystemError = (error: Error): error is SystemError =>
  'code' in error && 'path' in error && typeof error.path === 'string' && String(error.code) in systemWords;

/** What a person is told of an error: one message, without the trace and without what quotation marks may hold. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Something went wrong, and nothing says what.';
  if (forPeople.has(error.name)) return error.message;
  if (isSystemError(error)) return `${error.path}: ${systemWords[error.code]}.`;
  // Unforeseen, so nobody has looked whether the text repeats a cell: whatever is quoted is left out.
  const told = error.message.split('\n')[0]?.replace(/(["'`“]).*["'`”]/g, '$1…$1') ?? '';
  return `This should not have happened, and is a fault in deepdive: ${error.name}: ${told}`;
}

/** Commander's own words, as one message that starts like ours and keeps the suggestion. */
const plainly = (text: string): string =>
  text
    .trim()
    .replace(/^error: /, '')
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/\n\(Did you mean (.+?)\?\)$/, '. Did you mean $1?')
    .replace(/\n/g, ' ');

function useHost(command: Command, host: Host): void {
  const width = host.stdout.isTTY ? (host.stdout.columns ?? 80) : 100;
  command.exitOverride().configureOutput({
    writeOut: (text) => void host.stdout.write(text),
    writeErr: (text) => void host.stderr.write(text),
    outputError: (text, write) => write(`deepdive: ${plainly(text)}\n`),
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  for (const each of command.commands) useHost(each, host);
}

/**
 * Carries out one command line.
 *
 * @returns the exit status: 0 done and nothing must be fixed, 1 something must be fixed, 2 could not be done
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitStatus | 2> {
  let status: ExitStatus = 0;
  const program = declareProgram(host, (ended) => {
    status = ended;
  });
  useHost(program, host);
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    // What a shell asks while somebody types is no command line yet, so it is not parsed as one.
    if (argv[0] === 'complete' && argv[1] === '--') {
      const { answer } = await import('./completion/answer.js');
      await answer(program, argv.slice(2), host);
      return 0;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    host.stderr.write(`deepdive: ${messageOf(error)}\n`);
    return 2;
  }
}
