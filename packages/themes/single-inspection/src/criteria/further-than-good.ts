/** What the framework prints in the same words under "Outstanding" of three judgements. */
export const furtherThanGood =
  'Everything that makes it good, and practice beyond that which improves lives for good; work informed by research, some of it new, keeps developing from a firm base and makes an exceptional difference to children';
