import type { Severity } from '@deepdive/core';
import { type Html, html } from './html.js';

/** How grave a finding is, in words. */
function severityInWords(severity: Severity): string {
  return severity === 'mustFix' ? 'Must fix' : 'To check';
}

/** How grave a finding is: the words carry it, the colour only repeats them. */
export function severityTag(severity: Severity): Html {
  return html`<span class="tag ${severity === 'mustFix' ? 'red' : 'amber'}">${severityInWords(severity)}</span>`;
}
