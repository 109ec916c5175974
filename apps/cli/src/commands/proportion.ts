import { assumptionInWords, citation, proportionInWords } from '@deepdive/core';
import { wholeNumberOption } from '../options/numbers.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';

/** `deepdive proportion`: a proportion in the framework's words, with the reading used. */
export async function proportion(
  session: Session,
  name: string,
  part: string,
  whole: string,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const numbers = { whole: wholeNumberOption('WHOLE', whole, 1), part: wholeNumberOption('PART', part, 0) };
  if (numbers.part > numbers.whole) {
    throw refusal({
      code: 'number-wrong',
      says: `PART is ${part} and WHOLE is ${whole}.`,
      expected: 'a part no larger than the whole',
    });
  }
  if (!theme.proportions) {
    const { registry } = await session.themes();
    const able = registry.themes.filter(({ proportions }) => proportions).map(({ id }) => id);
    throw refusal({
      code: 'nothing-to-do',
      says: `${theme.id}@${theme.edition} states no words for proportions.`,
      expected: able.length > 0 ? `a theme that does: ${[...new Set(able)].join(', ')}` : 'a theme that does',
    });
  }
  const reading = proportionInWords(theme.proportions, numbers.part, numbers.whole);
  if (session.json) {
    session.printJson({ theme: `${theme.id}@${theme.edition}`, ...numbers, ...reading });
    return 0;
  }
  const percentage = Number(reading.percentage.toFixed(1));
  session.print(
    `${numbers.part} of ${numbers.whole} is ${percentage}%: ${session.paint.title(reading.words ?? 'no word')}`,
  );
  session.print(`Because ${reading.because}. ${citation(reading.source)}`);
  for (const id of reading.assumptions) {
    const assumption = theme.assumptions.find((each) => each.id === id);
    if (assumption) session.print(`Assumes: ${assumptionInWords(assumption)}`);
  }
  return 0;
}
