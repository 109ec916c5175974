/** An answer that can be given again. */
export interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps an answer. */
export async function keptAnswer(response: Response): Promise<Answered> {
  const headers: [string, string][] = [];
  response.headers.forEach((value, name) => {
    headers.push([name, value]);
  });
  return {
    status: response.status,
    headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Gives an answer that was kept. */
export const answeredAgain = ({ status, headers, bytes }: Answered): Response =>
  new Response(bytes, { status, headers: Object.fromEntries(headers) });

/** What an answer says in a header; `null` where it says nothing. */
export const headerOf = ({ headers }: Answered, name: string): string | null =>
  headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;

/** Whether an answer is a file to keep rather than a page. */
export const isFile = (answered: Answered): boolean =>
  headerOf(answered, 'content-disposition')?.startsWith('attachment') === true;
