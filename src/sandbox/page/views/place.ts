/** The part of index.html with this id. */
export function place(id: 'sidebar' | 'channel' | 'thread' | 'spoken'): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
