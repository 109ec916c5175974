/** What an example says it prints: comments behind `console.log(…)`, and those that go on in the lines below. */
export function promisedOutput(code: string): string | null {
  const promised: string[] = [];
  let isAwaiting = false;
  let depth = 0;
  for (const line of code.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.includes('console.log(')) depth = 1;
    const behind = /^(?!\s*\/\/).*;(?:\s*\})*\s*\/\/\s?(.*)$/.exec(line);
    const alone = /^\s*\/\/\s?(.*)$/.exec(line);
    if (depth > 0 && behind) {
      promised.push(behind[1] ?? '');
      isAwaiting = true;
      depth = 0;
    } else if (alone && (isAwaiting || depth > 0)) {
      promised.push(alone[1] ?? '');
      isAwaiting = true;
      depth = 0;
    } else if (!trimmed.includes('console.log(')) isAwaiting = false;
  }
  return promised.length === 0 ? null : promised.join(' ');
}

/** Printed and promised text compared as people read it: white space and quotation marks do not count. */
export const readable = (text: string): string => text.replaceAll(/['"`\s]+/g, '');
