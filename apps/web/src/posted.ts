import { canonicalJson, digest } from '@deepdive/workspace';
import type { HandedOver } from './desk/desk.js';
import type { Asked, Here } from './here.js';

/** A form as it was sent. */
export interface Posted {
  /** What was written in a field, without the spaces around it; empty where there is none. */
  readonly text: (name: string) => string;
  /** Everything chosen in a field. */
  readonly all: (name: string) => readonly string[];
  /** The files of a field, each under a name of its own. */
  readonly files: (name: string) => Promise<readonly HandedOver[]>;
  /** The version of the record that the form showed. */
  readonly seen: number;
  /** Names the request: the same form sent twice with the same content is one request. */
  readonly requestId: string;
}

/** A form that no page of the app sent. */
interface ForeignForm extends Error {
  readonly name: 'ForeignForm';
}

function foreignForm(): ForeignForm {
  return Object.assign(new Error('The form is not one of this app.'), { name: 'ForeignForm' as const });
}

/** File names without folders, and none of them twice. */
function ownNames(files: readonly File[]): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = file.name.replaceAll('\\', '/').split('/').at(-1) || 'file';
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    let own = name;
    for (let next = 2; taken.has(own); next += 1) own = `${stem} (${next})${ending}`;
    taken.add(own);
    return own;
  });
}

async function filesOf(values: readonly (string | File)[]): Promise<readonly HandedOver[]> {
  const files = values.filter((value) => typeof value !== 'string' && value.size > 0) as readonly File[];
  const names = ownNames(files);
  return Promise.all(
    files.map(async (file, at) => ({
      name: names[at] ?? file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/**
 * Reads a form.
 *
 * @throws ForeignForm where it lacks the token that the app's own forms carry
 */
export async function readPosted(c: Asked, here: Here): Promise<Posted> {
  const form = await c.req.parseBody({ all: true });
  const all = (name: string): readonly (string | File)[] => {
    const value = form[name];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const texts = (name: string): readonly string[] =>
    all(name).flatMap((value) => (typeof value === 'string' ? [value.replaceAll('\r\n', '\n').trim()] : []));
  const text = (name: string): string => texts(name)[0] ?? '';
  if (text('token') !== here.token) throw foreignForm();
  const seen = Number(text('seen'));
  const content = Object.keys(form)
    .sort()
    .map((name) => [name, ...texts(name)]);
  return {
    text,
    all: (name) => texts(name).filter((value) => value !== ''),
    files: (name) => filesOf(all(name)),
    seen: Number.isSafeInteger(seen) && seen > 0 ? seen : 0,
    requestId: digest(canonicalJson([c.req.path, content])).slice(0, 32),
  };
}
