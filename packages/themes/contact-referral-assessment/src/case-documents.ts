import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

/** What is opened about each sampled case. */
export const caseDocuments = {
  caseFile: {
    title:
      'The case file, read wherever possible together with the social worker or another key worker who is available during the inspection',
    agency: 'localAuthority',
    source: at.place('paras 25 and 31'),
  },
} as const satisfies Readonly<Record<string, RequestInput>>;
