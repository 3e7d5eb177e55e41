import type { NumberRead } from '../number-words.ts';
import type { Token } from '../tokens.ts';

interface Clock {
  /** Minutes since midnight or noon, whichever: only the difference is used. */
  minutes: number;
  to: number;
}

const HALF_DAY = 12 * 60;
/** Longest stretch that one service may take by the clock. */
const LONGEST = 5 * 60;

/**
 * Reads a stretch of clock time as its minutes: "1:10-1:35", "1:00 to 1:15", "2:05p to 2:50p", "9-9:30", "12:50-1:10".
 */
export function clockRange(tokens: readonly Token[], at: number): NumberRead | null {
  const start = clock(tokens, at);
  if (
    !start ||
    !/^(-|to|til|till|until|thru|through|end|ended|out|finish|finished|stop)$/.test(
      tokens[start.to]?.text ?? '',
    )
  )
    return null;
  const end = clock(tokens, start.to + 1);
  if (!end) return null;
  const exact = hasMinutes(tokens, at) || hasMinutes(tokens, start.to + 1);
  const passed = (((end.minutes - start.minutes) % HALF_DAY) + HALF_DAY) % HALF_DAY;
  return exact && passed > 0 && passed <= LONGEST ? { value: passed, to: end.to } : null;
}

function hasMinutes(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ':';
}

function clock(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.text) || Number(hour.text) > 23) return null;
  let to = at + 1;
  let minutes = 0;
  if (tokens[to]?.text === ':') {
    const after = tokens[to + 1];
    if (!after || !/^[0-5]\d$/.test(after.text)) return null;
    minutes = Number(after.text);
    to += 2;
  }
  if (/^([ap]m?)$/.test(tokens[to]?.text ?? '')) to++;
  return { minutes: (Number(hour.text) % 12) * 60 + minutes, to };
}
