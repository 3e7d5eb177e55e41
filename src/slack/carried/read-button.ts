import type { RuleSet } from '../../core/rule-set.ts';
import { type Press, pointsIntoRules, shape } from './button-value.ts';
import { unpackRequest } from './pack-request.ts';
import { rulesMark } from './rules-mark.ts';

/**
 * Reads a button's value back, also one that an older version wrote.
 * @returns null for a value of an unknown version, for one that points into other rules, and for anything that
 * this module has not written.
 */
export function readButton(value: string | undefined, ruleSet: RuleSet): Press | null {
  const read = shape.safeParse(parse(value ?? ''));
  if (!read.success) return null;
  const { q, x, f, b, h, o, w, s, t } = read.data;
  const first = unpackRequest(q);
  if (pointsIntoRules(first) && f !== rulesMark(ruleSet)) return null;
  return {
    course: {
      first,
      saidBy: b ?? {},
      steps: (h ?? []).map(([ask, choice, by]) => ({ ask, choice, by })),
      ...(o === undefined ? {} : { sharedBy: o }),
    },
    context: { payer: x[0], discipline: x[1], today: x[2] },
    view: w ?? 'answer',
    settles: s === undefined ? null : { ask: s[0], choice: s[1] },
    ...(t === undefined ? {} : { ticks: t }),
  };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
