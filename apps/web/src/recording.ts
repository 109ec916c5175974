import type { Committed, RecordKind, StoredFile } from '@deepdive/workspace';
import type { Here } from './here.js';
import type { Posted } from './posted.js';
import { asJson } from './record/inspection.js';

/** One change as a page asks for it. */
export interface Recording {
  readonly kind: RecordKind;
  readonly id: string;
  readonly seen: number;
  /** `null` takes the record out. */
  readonly value: object | null;
  readonly action: string;
  readonly files?: readonly StoredFile[];
  /** Tells changes of one request apart. */
  readonly part?: string;
}

/** Records a change in the name of whoever is at work. */
export function commitTo(here: Here, posted: Posted, change: Recording): Promise<Committed> {
  const { value, part, ...rest } = change;
  // What was called off is not recorded, however far it had come.
  here.watch.signal.throwIfAborted();
  return here.store.commit({
    ...rest,
    value: value === null ? null : asJson(value),
    requestId: part === undefined ? posted.requestId : `${posted.requestId}-${part}`,
    by: here.person === '' ? 'Somebody who gave no name' : here.person,
    at: here.now(),
  });
}
