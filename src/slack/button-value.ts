import { z } from 'zod';
import type { AskerContext } from '../answer/answer.ts';
import { limits } from '../blockkit/limits.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { AskId } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import { packRequest, unpackRequest } from './pack-request.ts';
import { askId, day, discipline, packedRequest, payer } from './packed-request.ts';
import { rulesMark } from './rules-mark.ts';

/** A side of an answer that a message can show. */
export type View = 'answer' | 'why' | 'checklist';

/** What a button does: shows a side of the answer, or settles the open question with the label of a choice. */
export interface Purpose {
  view: View;
  settles: { ask: AskId; choice: string } | null;
}

/** Everything that pressing a button needs, so that it works in any process and after a restart. */
export interface Press extends Purpose {
  request: Request;
  context: AskerContext;
}

/** Counts up whenever the shape below changes: a button of an older answer is then told apart from rubbish. */
const version = 1;

const base = z.strictObject({
  v: z.literal(version),
  q: packedRequest,
  x: z.tuple([payer, discipline, day]),
  f: z.string().max(12).optional(),
});

const shape = base.extend({
  w: z.enum(['why', 'checklist']).optional(),
  s: z.tuple([askId, z.string().min(1).max(150)]).optional(),
});

/** True where the request points into the lists of the rules, whose order may be another one tomorrow. */
const pointsIntoRules = ({ openPhrases, nextDoor }: Request) => openPhrases.length > 0 || nextDoor !== null;

/**
 * A writer of values for the buttons of one answer: each at most 2,000 characters of JSON without any word of the
 * asker. It gives null where the visit is too large to be carried; the message then goes without buttons.
 *
 * @example buttonWriter(request, context, ruleSet)({ view: 'why', settles: null }) // '{"v":1,"q":{"i":"code-visit"},…'
 */
export function buttonWriter(
  request: Request,
  context: AskerContext,
  ruleSet: RuleSet,
): (purpose: Purpose) => string | null {
  // Checked once for all buttons of the answer: what they share is nearly all there is.
  const shared = base.safeParse({
    v: version,
    q: packRequest(request),
    x: [context.payer, context.discipline, context.today],
    ...(pointsIntoRules(request) ? { f: rulesMark(ruleSet) } : {}),
  });
  return ({ view, settles }) => {
    if (!shared.success) return null;
    const value = JSON.stringify({
      ...shared.data,
      ...(view === 'answer' ? {} : { w: view }),
      ...(settles === null ? {} : { s: [settles.ask, settles.choice] }),
    });
    return value.length <= limits.buttonValue ? value : null;
  };
}

/**
 * Reads a button's value back.
 * @returns null for a value of another version, for one that points into other rules, and for anything that
 * this module has not written.
 */
export function readButton(value: string | undefined, ruleSet: RuleSet): Press | null {
  const read = shape.safeParse(parse(value ?? ''));
  if (!read.success) return null;
  const { q, x, f, w, s } = read.data;
  const request = unpackRequest(q);
  if (pointsIntoRules(request) && f !== rulesMark(ruleSet)) return null;
  return {
    request,
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
