const controls = 'a[href], button, select, input, textarea, summary';

/**
 * Runs `update`, which may replace the message whose control has the focus, and puts the focus back: on the same
 * control, else on the one that stands where it stood, else on the message. Without it a press on a button that
 * the answer then takes away would throw keyboard users back to the top of the page. What is typed in a field stays, and so does
 * the caret.
 */
export function keepFocus(root: HTMLElement, update: () => void): void {
  const focused = document.activeElement;
  const message =
    focused instanceof HTMLElement && root.contains(focused)
      ? focused.closest<HTMLElement>('[data-key]')
      : null;
  const key = message?.dataset.key;
  if (!(focused instanceof HTMLElement) || !message || !key) {
    update();
    return;
  }
  const name = focused.dataset.control;
  const typed = typedIn(focused);
  const place = controlsOf(message).indexOf(focused);
  update();
  if (focused.isConnected) return;
  const renewed = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!renewed) return;
  const now = controlsOf(renewed);
  const next =
    now.find((control) => name !== undefined && control.dataset.control === name) ??
    now[Math.min(place, now.length - 1)];
  (next ?? renewed).focus({ preventScroll: true });
  if (typed && next && next.dataset.control === name) typed(next);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field that somebody types in, with the caret: a function that puts both into the field in its place. */
function typedIn(field: HTMLElement): ((next: HTMLElement) => void) | null {
  if (!isTyped(field)) return null;
  const { value, selectionStart, selectionEnd } = field;
  return (next) => {
    if (!isTyped(next)) return;
    next.value = value;
    if (selectionStart !== null) next.setSelectionRange(selectionStart, selectionEnd);
  };
}

function isTyped(field: HTMLElement): field is Field {
  return (
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && ['text', 'email', 'url'].includes(field.type))
  );
}

function controlsOf(message: HTMLElement): HTMLElement[] {
  return [...message.querySelectorAll<HTMLElement>(controls)];
}
