import type { Store } from '../src/index.js';
import { openIndexedDbStore } from '../src/indexeddb/index.js';

const stores = new Map<string, Store>();

// What a test in another process may ask of the stores of this page.
Object.assign(globalThis, {
  openStore: async (name: string) => {
    stores.set(name, await openIndexedDbStore(name));
  },
  askStore: async (name: string, method: keyof Store, args: readonly unknown[]) => {
    const store = stores.get(name);
    if (!store) throw new Error(`no store ${name}`);
    try {
      return { answer: await (store[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args) };
    } catch (error) {
      return { refused: { message: String(error), code: (error as { code?: string }).code ?? null } };
    }
  },
});
