/** Deflates pieces as a browser does, and tells of each piece as it goes in. */
export async function* deflate(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  goesIn: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const fed = (async () => {
    for await (const piece of pieces) {
      goesIn(piece);
      await writer.write(new Uint8Array(piece));
    }
    await writer.close();
  })();
  // The reader below meets every failure of the stream; one of the pieces has to be passed on to it.
  fed.catch((error: unknown) => writer.abort(error).catch(() => undefined));
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
