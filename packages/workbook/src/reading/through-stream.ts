/**
 * Sends pieces through a stream of the browser and gives what comes out. A reader that stops early stops the stream.
 */
export async function* throughStream(
  pieces: AsyncIterable<Uint8Array>,
  stream: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for await (const piece of pieces) await writer.write(new Uint8Array(piece));
    await writer.close();
  })();
  // The reader below meets every failure of the stream; one of the pieces has to be passed on to it.
  written.catch((error: unknown) => writer.abort(error).catch(() => undefined));
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
