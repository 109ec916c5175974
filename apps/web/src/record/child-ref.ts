import { digest } from '@deepdive/workspace';

/**
 * What stands for a child in addresses and names of records: the same child has the same within one inspection and
 * another in every other, and nobody finds the child from it.
 */
export const childRef = (salt: string, child: string): string =>
  digest(`child ${salt} ${child}`).slice(0, 16);
