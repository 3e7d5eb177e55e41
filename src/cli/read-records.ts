const carriageReturn = '\r'.charCodeAt(0);

/**
 * The records of a byte stream, one at a time: what stands between separators, a last one without its separator too.
 * Bytes that are not UTF-8 become U+FFFD; a carriage return before a newline is dropped. An empty stream has none.
 *
 * @param separator the byte that ends a record: 10 for lines, 0 for NUL-ended records
 */
export async function* readRecords(
  stream: AsyncIterable<Buffer | string>,
  separator: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending: Buffer[] = [];
  const record = (last: Buffer): string => {
    const bytes = pending.length === 0 ? last : Buffer.concat([...pending, last]);
    pending = [];
    const ends = separator === 10 && bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
    return decoder.decode(bytes.subarray(0, ends));
  };
  for await (const part of stream) {
    let chunk = typeof part === 'string' ? Buffer.from(part) : part;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator)) {
      yield record(chunk.subarray(0, at));
      chunk = chunk.subarray(at + 1);
    }
    if (chunk.length > 0) pending.push(chunk);
  }
  if (pending.length > 0) yield record(Buffer.alloc(0));
}
