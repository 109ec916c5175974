import { refusal } from '../refusal.js';

/**
 * What an option joins by a sign: `fieldworkEnds=2017-06-02`, `EX-001:known to the team`. Only the first sign joins.
 *
 * @throws Refusal `pair-wrong`
 */
export function pairOption(
  option: string,
  text: string,
  sign: '=' | ':',
  form: string,
): readonly [left: string, right: string] {
  const at = text.indexOf(sign);
  const left = text.slice(0, Math.max(at, 0)).trim();
  const right = text.slice(at + 1).trim();
  if (at > 0 && left !== '' && right !== '') return [left, right];
  throw refusal({ code: 'pair-wrong', says: `${option} is "${text}".`, expected: form });
}
