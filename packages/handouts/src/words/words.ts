import { capitalised, idInWords } from '@deepdive/core';

/** An id in words, as it stands alone: `leadInspector` becomes "Lead inspector". */
export const inWords = (id: string): string => capitalised(idInWords(id));
