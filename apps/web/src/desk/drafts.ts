import type { CheckResult, IsoDate } from '@deepdive/core';
import type { MappingFile } from '@deepdive/workbook';
import type { HandedOver } from './desk.js';

/** Files that were checked and not yet submitted. */
export interface Draft {
  readonly id: string;
  readonly files: readonly (HandedOver & { readonly sha256: string })[];
  readonly listedOn: IsoDate;
  /** What was accepted when they were checked. */
  readonly mapping: MappingFile;
  readonly result: CheckResult;
}

/** Where drafts wait. They are no part of the record, and may be forgotten. */
export interface Drafts {
  readonly keep: (draft: Draft) => Promise<void>;
  readonly find: (id: string) => Promise<Draft | null>;
}

/**
 * Keeps the last drafts in memory.
 *
 * @param most how many
 * @example
 * ```ts
 * import { draftsInMemory } from '@deepdive/web';
 *
 * console.log(await draftsInMemory().find('none')); // null
 * ```
 */
export function draftsInMemory(most = 4): Drafts {
  const held = new Map<string, Draft>();
  return {
    keep: async (draft) => {
      held.delete(draft.id);
      held.set(draft.id, draft);
      for (const id of held.keys()) {
        if (held.size <= most) break;
        held.delete(id);
      }
    },
    find: async (id) => held.get(id) ?? null,
  };
}
