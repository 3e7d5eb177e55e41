import type { Draft } from '../../draft.ts';

/** Signs and words between a service and its minutes: "TE: 18", "TE-23", "TE (15)", "TE x15", "manual therapy for about 20". */
export const link =
  /^(:|-|\/|=|\(|x|for|~|@|of|\*|\.|about|approx|approximately|around|roughly|like|only|just|took|was|got|ran|lasted)$/;

/** Whether a number or a duration stands right beside a part of the message. */
export function isBesideMinutes(draft: Draft, span: { from: number; to: number }): boolean {
  return touches(draft, span.to, 1) || touches(draft, span.from - 1, -1);
}

function touches({ tokens, durations }: Draft, start: number, step: 1 | -1): boolean {
  let at = start;
  for (let skipped = 0; skipped < 2 && link.test(tokens[at]?.text ?? ''); skipped++) at += step;
  const token = tokens[at];
  if (!token) return false;
  if (durations.some(({ from, to }) => from <= at && at < to)) return true;
  return token.kind === 'number' && /^\d{1,3}$/.test(token.text) && Number(token.text) >= 3;
}
