import type { Draft, Duration } from '../../../draft.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { PartTold } from './parts-told.ts';

/** One time, and what of it was given how, in minutes. What no part names is in none of them. */
export interface Divided<How extends string> {
  whole: Duration;
  parts: readonly PartTold<How>[];
  minutes: ReadonlyMap<How, number>;
}

/**
 * The one time of a message that has a service, and its parts. Null where a time is neither the whole nor a part of it, where nothing says
 * that they are parts, or where they make more than the whole.
 */
export function partsOfWhole<How extends string>(
  draft: Draft,
  parts: readonly PartTold<How>[],
): Divided<How> | null {
  const named = parts.map(({ of }) => of).find((of) => of !== null);
  const wholes = draft.durations.filter(
    (time) => time.from === named || !parts.some((part) => overlaps(part, time)),
  );
  const [whole] = wholes;
  // "NMR 30, 10 of the 30 shared" tells it twice.
  if (
    !whole ||
    wholes.some(({ minutes }) => minutes !== whole.minutes) ||
    wholes.length > 2 ||
    whole.by ||
    // "Got 8 min in" tells how far somebody came.
    (draft.tokens[whole.to]?.text === 'in' &&
      !/^(the|a|group)$/.test(draft.tokens[whole.to + 1]?.text ?? '')) ||
    (whole.of !== 'service' && whole.of !== 'all')
  )
    return null;
  const minutes = new Map<How, number>();
  for (const one of parts) minutes.set(one.how, (minutes.get(one.how) ?? 0) + lengthOf(one, whole.minutes));
  const left = whole.minutes - [...minutes.values()].reduce((sum, each) => sum + each, 0);
  // "25 one on one, 15 group" of 40: without a word for it, parts make the whole.
  const isMore = draft.durations.some(({ to }) =>
    /^(more|additional|extra)$/.test(draft.tokens[to]?.text ?? ''),
  );
  const isDivided = parts.some(({ isTold }) => isTold) || (parts.length > 1 && left === 0);
  const [rest, second] = parts.filter(({ part }) => part === 'rest');
  // "Aide took over": after what, nobody said.
  if (!isDivided || isMore || left < 0 || second || (rest && left === whole.minutes)) return null;
  if (rest) minutes.set(rest.how, (minutes.get(rest.how) ?? 0) + left);
  return { whole, parts, minutes };
}

function lengthOf({ part }: PartTold<string>, whole: number): number {
  if (part === 'rest') return 0;
  if ('minutes' in part) return part.minutes;
  return whole - ('behind' in part ? part.behind : Math.floor(whole * (1 - part.share)));
}
