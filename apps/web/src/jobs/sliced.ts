import type { Progress, Watch } from './watch.js';

/** How long work goes on before others are let in between, in milliseconds: less than anybody notices. */
const slice = 25;

/** Lets in whatever waits. */
const others = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does the same with each of many, in slices: others are let in between, and whoever waits may call it off. */
export async function sliced<T, R>(
  all: Iterable<T>,
  does: (each: T) => R,
  { watch, ...told }: { readonly watch: Watch } & Omit<Progress, 'done'>,
): Promise<readonly R[]> {
  const done: R[] = [];
  let since = performance.now();
  for (const each of all) {
    done.push(does(each));
    if (performance.now() - since < slice) continue;
    watch.tell({ ...told, done: done.length });
    await others();
    watch.signal.throwIfAborted();
    since = performance.now();
  }
  return done;
}
