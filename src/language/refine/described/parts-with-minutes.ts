import type { Draft } from '../../draft.ts';
import { isRest } from '../../slots/times/rest/is-rest.ts';
import { isShortNumber } from '../../words/numbers/is-short-number.ts';
import type { Token } from '../../words/tokens.ts';
import { MOST_SERVICES } from '../named/name-services.ts';
import { deniedBefore } from './denied-before.ts';

/** A part of a message: its tokens `from` up to, not including, `to`. */
export interface Part {
  from: number;
  to: number;
}

/**
 * Clauses up to one with minutes, none of which names a service: "manual 15, stood her on foam, eyes shut, 12 min".
 *
 * @returns what may describe a service, in the order of the message: no more parts than services are read
 */
export function partsWithMinutes(draft: Draft): Part[] {
  if (draft.durations.length === 0 && !draft.tokens.some(isShortNumber)) return [];
  const parts: Part[] = [];
  // "The rest of it was standing on foam", "half of it, hip strength".
  const shares = draft.durations.length > 0 ? draft.shares : [];
  let start: number | null = null;
  for (const { from, to } of clauses(draft.tokens, shares)) {
    const within = (span: Part) => from <= span.from && span.from < to;
    const timed =
      draft.durations.some(within) ||
      shares.some(within) ||
      (draft.mentions.length > 0 && endsInNumber(draft, from, to));
    const named = draft.mentions.some((mention) => within(mention) && !deniedBefore(draft, mention.from));
    if (parts.length === MOST_SERVICES) break;
    start ??= from;
    if (timed && !named && !isRestTold(draft, from, to)) parts.push({ from: start, to });
    if (timed || named) start = null;
  }
  return parts;
}

/** "TE 20, cans onto a shelf 11": in a list of services the number at the end is minutes. */
function endsInNumber({ tokens, modifiers }: Draft, from: number, to: number): boolean {
  // "Which one wears the 59".
  if (modifiers.some((one) => from <= one.from && one.to === to)) return false;
  const [last, before] = tokens
    .slice(from, to)
    .filter(({ text }) => !ends.has(text))
    .reverse();
  // "Pushed a loaded cart down the hall, 15": the number may have a clause of its own.
  const behind = before ?? tokens.slice(0, from).findLast(({ text }) => !ends.has(text));
  return last !== undefined && isShortNumber(last) && behind?.kind === 'word';
}

/** "Had to catch his breath like 10 min", "then rest break 5": a rest is described, nothing that was done. */
function isRestTold({ tokens, durations }: Draft, from: number, to: number): boolean {
  if (durations.some((time) => time.of === 'rest' && from <= time.from && time.from < to)) return true;
  const at = tokens.findIndex(({ kind }, place) => place >= from && place < to && kind === 'number');
  return at >= 0 && isRest(tokens, at, at + 1);
}

/** Where a part of a telling ends. */
export const ends: ReadonlySet<string> = new Set([...',;\n!?.+&', 'then', 'plus']);

/** Behind a share a comma ends nothing: "half of it, hip strength". Dashes set a part off. */
function clauses(tokens: readonly Token[], shares: readonly Part[]): Part[] {
  const isEnd = ({ text, glued }: Token, at: number) =>
    (ends.has(text) && !(text === ',' && shares.some(({ to }) => to === at))) || (text === '-' && !glued);
  const found: Part[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (!isEnd(token, at)) continue;
    found.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}
