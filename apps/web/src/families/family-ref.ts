import { digest } from '@deepdive/workspace';

/** What stands for a family in addresses: nobody finds the family from it, and it differs in every inspection. */
export const familyRef = (salt: string, family: string): string =>
  digest(`family ${salt} ${family}`).slice(0, 16);
