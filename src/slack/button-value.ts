import { z } from 'zod';
import type { AskerContext } from '../answer/answer.ts';
import { limits } from '../blockkit/limits.ts';
import type { AskId } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import { packRequest, unpackRequest } from './pack-request.ts';
import { askId, day, discipline, packedRequest, payer } from './packed-request.ts';

/** A side of an answer that a message can show. */
export type View = 'answer' | 'why' | 'checklist';

/** Everything that pressing a button needs, so that it works in any process and after a restart. */
export interface Press {
  request: Request;
  context: AskerContext;
  view: View;
  /** The question that the button settles, and the label of its choice; null where it only changes the view. */
  settles: { ask: AskId; choice: string } | null;
}

/** Counts up whenever the shape below changes: a button of an older answer is then told apart from rubbish. */
const version = 1;

const shape = z.strictObject({
  v: z.literal(version),
  q: packedRequest,
  x: z.tuple([payer, discipline, day]),
  w: z.enum(['why', 'checklist']).optional(),
  s: z.tuple([askId, z.string().min(1).max(limits.buttonText)]).optional(),
});

/**
 * A button's value: at most 2,000 characters of JSON without any word of the asker.
 * @returns null where the visit is too large to be carried; the message then goes without buttons.
 */
export function encodeButton({ request, context, view, settles }: Press): string | null {
  const value = shape.safeParse({
    v: version,
    q: packRequest(request),
    x: [context.payer, context.discipline, context.today],
    ...(view === 'answer' ? {} : { w: view }),
    ...(settles === null ? {} : { s: [settles.ask, settles.choice] }),
  });
  if (!value.success) return null;
  const text = JSON.stringify(value.data);
  return text.length <= limits.buttonValue ? text : null;
}

/**
 * Reads a button's value back.
 * @returns null for a value of another version and for anything that this module has not written.
 */
export function decodeButton(value: string | undefined): Press | null {
  const read = shape.safeParse(parse(value ?? ''));
  if (!read.success) return null;
  const { q, x, w, s } = read.data;
  return {
    request: unpackRequest(q),
    context: { payer: x[0], discipline: x[1], today: x[2] },
    view: w ?? 'answer',
    settles: s === undefined ? null : { ask: s[0], choice: s[1] },
  };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
