import { isIsoDate, themeManifest } from '@deepdive/core';
import { neglect } from '@deepdive/theme-neglect';
import { checkWorkbooks, ReadingError } from '@deepdive/workbook/bytes';

const theme = themeManifest(neglect);

function element<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const inspected = element('#inspected', HTMLInputElement);
const chosen = element('#files', HTMLInputElement);
const drop = element('#drop', HTMLElement);
const said = element('#said', HTMLElement);
const table = element('#findings', HTMLTableElement);

function cells(texts: readonly (string | null)[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const text of texts) row.insertCell().textContent = text;
  return row;
}

async function check(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const inspectedOn = inspected.value;
  if (!isIsoDate(inspectedOn)) {
    said.textContent = 'Enter the day of inspection.';
    return;
  }
  said.textContent = 'Checking…';
  const sources = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  try {
    // The page's security policy forbids generated code.
    const { counts, findings } = await checkWorkbooks(theme, sources, { inspectedOn, generate: false });
    said.textContent = `${counts.mustFix} must be fixed, ${counts.check} to be looked at.`;
    table.tBodies[0]?.replaceChildren(
      ...findings.map(({ sheet, cell, message, fix }) =>
        cells([[sheet, cell].filter(Boolean).join(', '), message, fix]),
      ),
    );
    table.hidden = findings.length === 0;
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    said.textContent = error.message;
  }
}

chosen.addEventListener('change', () => void check([...(chosen.files ?? [])]));
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  void check([...(event.dataTransfer?.files ?? [])]);
});
