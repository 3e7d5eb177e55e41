/**
 * What is told somewhere in a message, looked for when it is first asked for and then known: ten numbers of one message ask the same of
 * its words, and the cost of a message grows with its length alone.
 */
export function once<T>(look: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: look() };
    return known.value;
  };
}
