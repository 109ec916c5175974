import { citation, type Form } from '@deepdive/core';

/** What a form is called in a tab, a header or a file's properties. */
export function formName(form: Form): string {
  return form.caseNumber === null ? form.title : `${form.title}: case ${form.caseNumber}`;
}

/** Where a form comes from. */
export function formOrigin(form: Form): string {
  const { publication, theme, source } = form;
  const printed = publication === null ? '' : ` (${publication.publisher}, ${publication.title})`;
  return `Theme ${theme}. Source: ${citation(source)}${printed}.`;
}
