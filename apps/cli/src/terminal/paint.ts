import picocolors from 'picocolors';
import type { Host, Terminal } from '../host.js';

/** How words are made to stand out, where the terminal can. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
}

/** Colours for one stream: none when it is piped, or when `NO_COLOR` is set to anything. */
export function paintFor(terminal: Terminal, env: Host['env']): Paint {
  const { bold, dim, green, red, yellow } = picocolors.createColors(
    terminal.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  );
  return { title: bold, quiet: dim, good: green, bad: red, doubtful: yellow };
}
