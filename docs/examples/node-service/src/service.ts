import { createServer, type IncomingMessage } from 'node:http';
import { bindDates, isIsoDate, listManifest } from '@deepdive/core';
import { rowSchema } from '@deepdive/core/schema';
import { neglect } from '@deepdive/theme-neglect';

const list = neglect.lists.childrenInNeed;
const mostBytes = 1_000_000;

/** What may be sent: rows of the list of children in need, and the day of inspection. */
interface Sent {
  readonly inspected: unknown;
  readonly rows: unknown;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let numberOfBytes = 0;
  for await (const piece of request) {
    numberOfBytes += piece.length;
    if (numberOfBytes > mostBytes) throw new Error('too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Validates rows; what comes back names fields and rules and holds no value. */
async function validated(text: string): Promise<{ status: number; answer: object }> {
  const { inspected, rows } = JSON.parse(text) as Sent;
  if (typeof inspected !== 'string' || !isIsoDate(inspected) || !Array.isArray(rows)) {
    return { status: 400, answer: { says: 'Send { "inspected": "YYYY-MM-DD", "rows": [ … ] }.' } };
  }
  const schema = rowSchema(list, bindDates(list.window, { inspectedOn: inspected }));
  const answers = await Promise.all(rows.map((row) => schema['~standard'].validate(row)));
  const refused = answers.flatMap(({ issues }, at) =>
    issues ? [{ row: at + 1, issues: issues.map(({ path, message }) => ({ path, message })) }] : [],
  );
  return {
    status: refused.length === 0 ? 200 : 422,
    answer: { list: listManifest('childrenInNeed', list).title, refused },
  };
}

const server = createServer(async (request, response) => {
  const { status, answer } =
    request.method === 'POST'
      ? // Whatever cannot be read is refused without repeating any of it.
        await bodyOf(request)
          .then(validated)
          .catch(() => ({ status: 400, answer: { says: 'That is not JSON this service reads.' } }))
      : { status: 405, answer: { says: 'Send rows with POST.' } };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
