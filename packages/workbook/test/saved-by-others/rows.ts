import type { WritableRow } from '../../src/writing/list-sheet.js';

/** The rows that every file beside this one holds: invented children, with what programs like to change. */
export const rows: ReadonlyMap<string, readonly WritableRow[]> = new Map([
  [
    'contacts',
    [
      {
        childId: '0000123',
        gender: 'F',
        bornOn: '2008-02-29',
        contactedOn: '2017-03-01',
        numberOfContacts: 2,
        seen: true,
        team: 'Duty, and “assessment”',
      },
      {
        childId: '0000123',
        gender: 'F',
        bornOn: '2008-02-29',
        contactedOn: '2017-04-12',
        numberOfContacts: 2,
        seen: false,
        team: 'Children’s team\nNorth',
      },
      {
        childId: 'EX-002',
        gender: 'M',
        bornOn: '2001-12-31',
        contactedOn: '2017-02-11',
        numberOfContacts: 1,
        seen: null,
        team: null,
      },
      {
        childId: '1E5',
        gender: 'U',
        bornOn: null,
        contactedOn: '2017-04-30',
        numberOfContacts: 0,
        seen: true,
        team: '=1+1; Café Nº 5',
      },
      {
        childId: '3-4',
        gender: 'F',
        bornOn: '2010-10-01',
        contactedOn: '2017-04-05',
        numberOfContacts: 14,
        seen: false,
        team: ' 007',
      },
    ],
  ],
  [
    'plans',
    [
      {
        childId: '0000123',
        gender: 'F',
        bornOn: '2008-02-29',
        startedOn: '2016-11-05',
        endedOn: '2017-04-06',
        endReason: 'Moved – “temporarily”',
      },
      {
        childId: 'EX-002',
        gender: 'M',
        bornOn: '2001-12-31',
        startedOn: '2017-01-02',
        endedOn: null,
        endReason: null,
      },
    ],
  ],
]);
