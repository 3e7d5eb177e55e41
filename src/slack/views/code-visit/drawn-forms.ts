import type { VisitForm } from './visit-form.ts';

/** A form as it was drawn last, and Slack's mark of that drawing. */
interface Drawn {
  form: VisitForm;
  hash: string;
}

/** More forms than people fill in at once. */
const mostKept = 500;

/**
 * The forms that are open, as they were drawn last. Somebody may press a button before the drawing of their last key has
 * arrived: what they press then still names the older form, and must not be lost for it.
 */
export function drawnForms() {
  const kept = new Map<string, Drawn>();
  return {
    last: (viewId: string): Drawn | undefined => kept.get(viewId),
    keep(viewId: string, drawn: Drawn): void {
      kept.delete(viewId);
      kept.set(viewId, drawn);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
}
