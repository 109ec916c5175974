/** Whether something holds; open where a cell is blank, a list was not handed over or nobody has judged. */
export type Truth = boolean | 'unknown' | 'unspecified';

export function every(...each: readonly Truth[]): Truth {
  if (each.includes(false)) return false;
  if (each.includes('unspecified')) return 'unspecified';
  return each.includes('unknown') ? 'unknown' : true;
}

export function some(...each: readonly Truth[]): Truth {
  if (each.includes(true)) return true;
  if (each.includes('unspecified')) return 'unspecified';
  return each.includes('unknown') ? 'unknown' : false;
}

export const not = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

/** What several possibilities say: the same, or it is unknown. */
export function agreed(each: readonly Truth[]): Truth {
  const [first] = each;
  return first !== undefined && each.every((one) => one === first) ? first : 'unknown';
}
