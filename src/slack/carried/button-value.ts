import { z } from 'zod';
import type { AskerContext } from '../../answer/answer.ts';
import { limits } from '../../blockkit/limits.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { AskId } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import { type Course, saidInAll } from './course.ts';
import { packRequest } from './pack-request.ts';
import { askId, day, discipline, type PackedRequest, packedRequest, payer } from './packed-request.ts';
import { rulesMark } from './rules-mark.ts';

/** A side of an answer that a message can show; the last three are the answer with other buttons under it. */
export const views = [
  'answer',
  'why',
  'checklist',
  'checklist-text',
  'copy',
  'choices',
  'more-choices',
  'more',
] as const;
export type View = (typeof views)[number];

/** What a button does: shows a side of the answer, or settles the open question with the label of a choice. */
export interface Purpose {
  view: View;
  settles: { ask: AskId; choice: string } | null;
  /** Keys of what is ticked on the checklist. */
  ticks?: readonly string[];
}

/** Everything that pressing a button needs, so that it works in any process and after a restart. */
export interface Press extends Purpose {
  course: Course;
  context: AskerContext;
}

/** Counts up whenever the shape below changes. Every version that stands here is read: its buttons still hang in channels. */
const versions = [1, 2, 3] as const;

export const choice = z.string().min(1).max(150);
const user = z.string().regex(/^[UW][A-Z0-9]{1,20}$/);

/** What stands around the request. */
const around = z.strictObject({
  v: z.literal(versions),
  x: z.tuple([payer, discipline, day]),
  f: z.string().max(12).optional(),
  /** Who attested what in words. */
  b: z.partialRecord(askId, user).optional(),
  /** What was pressed since. */
  h: z.array(z.tuple([askId, choice, user])).optional(),
  /** Who shared it. */
  o: user.optional(),
});

export const shape = around.extend({
  /** The request as it was first asked. */
  q: packedRequest,
  w: z.enum(views).optional(),
  s: z.tuple([askId, choice]).optional(),
  t: z.array(z.string().regex(/^[\w-]{1,12}$/)).optional(),
});

/** True where the request points into the lists of the rules, whose order may be another one tomorrow. */
export const pointsIntoRules = ({ openPhrases, nextDoor }: Request) =>
  openPhrases.length > 0 || nextDoor !== null;

/**
 * A writer of values for the buttons of one answer: each at most 2,000 characters of JSON without any word of the
 * asker. Where what was pressed takes too much room, the answer as it stands counts as the first; where the visit itself
 * does, it gives null, and the message goes without buttons.
 *
 * @param now the request as it stands after everything that was pressed
 * @example buttonWriter(firstAsked(request), context, ruleSet)({ view: 'why', settles: null })
 *   // '{"v":3,"q":{"i":"code-visit"},…'
 */
export function buttonWriter(
  course: Course,
  context: AskerContext,
  ruleSet: RuleSet,
  now: Request = course.first,
): (purpose: Purpose) => string | null {
  // Checked once for all buttons of the answer: what they share is nearly all there is.
  const whole = shared(course, context, ruleSet);
  const folded = (): string | null =>
    shared({ ...course, first: now, saidBy: saidInAll(course), steps: [] }, context, ruleSet);
  return ({ view, settles, ticks = [] }) => {
    const rest = {
      ...(view === 'answer' ? {} : { w: view }),
      ...(settles === null ? {} : { s: [settles.ask, settles.choice] }),
      ...(ticks.length === 0 ? {} : { t: ticks }),
    };
    return fitted(whole, rest) ?? (course.steps.length > 0 ? fitted(folded(), rest) : null);
  };
}

function fitted(shared: string | null, rest: object): string | null {
  if (shared === null) return null;
  const more = JSON.stringify(rest).slice(1, -1);
  const value = more === '' ? shared : `${shared.slice(0, -1)},${more}}`;
  return value.length <= limits.buttonValue ? value : null;
}

/** What all buttons of an answer hold, as JSON; null where it holds what must not be carried. */
function shared(
  { first, saidBy, steps, sharedBy }: Course,
  context: AskerContext,
  ruleSet: RuleSet,
): string | null {
  const q = carried(packRequest(first));
  if (q === null) return null;
  const read = around.safeParse({
    v: versions.at(-1),
    x: [context.payer, context.discipline, context.today],
    ...(pointsIntoRules(first) ? { f: rulesMark(ruleSet) } : {}),
    ...(Object.keys(saidBy).length > 0 ? { b: saidBy } : {}),
    ...(steps.length > 0 ? { h: steps.map((step) => [step.ask, step.choice, step.by]) } : {}),
    ...(sharedBy === undefined ? {} : { o: sharedBy }),
  });
  if (!read.success) return null;
  const { v, ...rest } = read.data;
  return `{"v":${v},"q":${q},${JSON.stringify(rest).slice(1)}`;
}

const found = new WeakMap<PackedRequest, string | null>();

/** As JSON, or null where more than ids, codes, days and numbers is in it; looked at and written once, however many hold it. */
function carried(q: PackedRequest): string | null {
  const before = found.get(q);
  if (before !== undefined) return before;
  const json = packedRequest.safeParse(q).success ? JSON.stringify(q) : null;
  found.set(q, json);
  return json;
}
