/** The sheets of a mapping workbook and the headers of their columns, as they are written and looked for. */
export const mappingLayout = {
  sheets: {
    name: 'Sheets',
    columns: ['Sheet', 'Read as', 'How sure', 'Proposal', 'Meant'],
  },
  columns: {
    name: 'Columns',
    columns: ['List', 'Header', 'Sheet', 'Read as', 'How sure', 'Proposal', 'Meant'],
  },
  spellings: {
    name: 'Spellings',
    columns: ['List', 'Column', 'As written', 'How often', 'Read as', 'How sure', 'Meant'],
  },
} as const;

/** The column in which a person says what is meant; blank is not accepted. */
export const meantHeader = 'Meant';
