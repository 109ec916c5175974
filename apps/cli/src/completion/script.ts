import { script } from '@bomb.sh/tab';

/** Prints the script that lets a shell complete this program's words. */
export function printScript(shell: string): void {
  script(shell, 'deepdive', 'deepdive');
  // The library's script for bash can switch file names off where they make no sense, though never on.
  if (shell === 'bash') console.log('complete -o default -F __deepdive_complete deepdive');
}
