import type { Asked } from '../here.js';
import type { Content } from './node.js';

/** Fields whose text is never shown again. */
const secret = new Set(['passphrase']);

/** What a person wrote in words: a code, a date or a tick says nothing by itself. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text);

/** The texts of a form that could not be recorded, to be copied before they are lost; nothing where none was sent. */
export async function whatWasTyped(c: Asked): Promise<Content> {
  if (c.req.method !== 'POST') return null;
  // A form that cannot be read holds nothing that could be shown.
  const form = await c.req.parseBody({ all: true }).catch(() => ({}));
  const typed = Object.entries(form)
    .filter(([name]) => !secret.has(name))
    .flatMap(([, value]) => [value].flat())
    .filter((value) => typeof value === 'string')
    .filter(isProse);
  return typed.length === 0 ? null : (
    <>
      <h2>What you wrote</h2>
      <p>It is not recorded. Copy it before you leave this page.</p>
      {typed.map((text) => (
        <p class="note lines">{text}</p>
      ))}
    </>
  );
}
