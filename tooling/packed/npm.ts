import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What npm prints, without colours, whatever the terminal; a failure tells all that was printed. */
export async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const running = promisify(execFile)('npm', [...args], {
    cwd,
    env: { ...environment, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const { stdout } = await running.catch((error: Error & { readonly stdout?: string }) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}`, { cause: error });
  });
  return stdout;
}
