import type { Draft, Drafts } from '../desk/drafts.js';

const part = 'draft';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Keeps the last drafts in the browser's database: the worker that holds them is stopped whenever nothing is asked of it. */
export async function keptDrafts(name: string, most = 2): Promise<Drafts & { readonly close: () => void }> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(part, { keyPath: 'id' });
  const database = await answered(opening);
  let number = 0;
  return {
    close: () => database.close(),
    keep: async (draft) => {
      const drafts = database.transaction(part, 'readwrite').objectStore(part);
      const held: (Draft & { readonly keptAs: number })[] = await answered(drafts.getAll());
      number = Math.max(number, ...held.map(({ keptAs }) => keptAs)) + 1;
      const others = held.filter(({ id }) => id !== draft.id).sort((a, b) => b.keptAs - a.keptAs);
      for (const { id } of others.slice(most - 1)) drafts.delete(id);
      await answered(drafts.put({ ...draft, keptAs: number }));
    },
    find: async (id) => {
      const drafts = database.transaction(part).objectStore(part);
      return ((await answered(drafts.get(id))) as Draft | undefined) ?? null;
    },
  };
}
