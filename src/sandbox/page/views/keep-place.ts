/** So near to the end counts as the end; pixels. */
const nearEnd = 48;

/**
 * Runs `update` on a scrolling list. A reader at its end is taken along to what is new there (to the top of a last
 * message that is taller than the list). A reader elsewhere stays in place, and so does one who has just used a
 * button of the list: the answer to that changes under their eyes. `follow` says that what came last was written by
 * or for this reader, who is taken along from anywhere.
 */
export function keepPlace(list: HTMLElement, follow: boolean, update: () => void): void {
  const atEnd = isAtEnd(list);
  const top = list.scrollTop;
  const inUse = list !== document.activeElement && list.contains(document.activeElement);
  const last = keyOfLast(list);
  update();
  const isNew = keyOfLast(list) !== last;
  if ((isNew && (atEnd || follow)) || (atEnd && !inUse)) showLast(list);
  else if (list.scrollTop !== top) list.scrollTop = top;
}

/** Scrolls to the last message: to its end, or to its top where it is taller than the list. */
export function showLast(list: HTMLElement): void {
  const last = list.lastElementChild;
  if (!(last instanceof HTMLElement)) return;
  const end = list.scrollHeight - list.clientHeight;
  const top = last.offsetTop - list.offsetTop - 8;
  list.scrollTop = Math.min(end, top);
}

/** Keeps a reader at the end of the list there when the list itself grows or shrinks: a notice, a thread beside it. */
export function keepEnd(list: HTMLElement): void {
  let wasAtEnd = true;
  let height = 0;
  list.addEventListener('scroll', () => {
    wasAtEnd = isAtEnd(list);
  });
  new ResizeObserver(() => {
    const wasShown = height > 0;
    height = list.clientHeight;
    if (wasShown && wasAtEnd) list.scrollTop = list.scrollHeight;
  }).observe(list);
}

function isAtEnd(list: HTMLElement): boolean {
  return list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd;
}

function keyOfLast(list: HTMLElement): string | undefined {
  const last = list.lastElementChild;
  return last instanceof HTMLElement ? last.dataset.key : undefined;
}
