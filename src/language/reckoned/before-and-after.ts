import type { Edit, Thing } from '../corrected/thing.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../parts/spans.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import { type Figure, figureAt } from './figure-at.ts';

/** Words of what the two parts lie around: "his bathroom break". */
const FEW = 4;
/**
 * Two parts of one work with a pause between: "15 of 97530 before his break and 8 after it", "ta 8 min after lunch and 15 before". The
 * service stands beside the first time, and none beside the second.
 */
export const beforeAndAfter = {
  says: '"15 before his break and 8 after it": the parts of one service',
  may: ({ tokens }: Draft): boolean =>
    tokens.some((token) => tells(token, 'amounts/before')) &&
    tokens.some((token) => tells(token, 'amounts/after')),
  reads: (draft: Draft, things: readonly Thing[]): Edit[] | null => {
    for (const [at] of draft.tokens.entries()) {
      const parts = partsBehind(draft, things, at) ?? partsBefore(draft, things, at);
      if (parts && isOfOne(draft, things, parts)) return editsOf(parts);
    }
    return null;
  },
};

/** The two times, what is left of the first part, and the words that go. */
interface Parts {
  own: Thing;
  first: Figure;
  second: Figure;
  gone: readonly Span[];
}

interface Side {
  /** Which side of the pause it names. */
  is: 'before' | 'after';
  to: number;
}

/** "15 of 97530 before his break and 8 after it". */
function partsBehind({ tokens }: Draft, things: readonly Thing[], at: number): Parts | null {
  const first = figureAt(tokens, at);
  const own = first && ownOf(tokens, things, first);
  const sideAt = own && own.from >= first.to && own.from < first.to + 3 ? own.to : first?.to;
  const side = sideAt === undefined ? null : sideFrom(tokens, sideAt);
  if (!first || !own || !side || sideAt === undefined) return null;
  const from = behindJoint(tokens, side.to);
  // "15 before 8 after" may be a row of two others.
  const isApart = from > side.to || side.to > sideAt + 1;
  const second = isApart ? figureAt(tokens, from) : null;
  const more = tokens[second?.to ?? -1]?.text === 'more' ? 1 : 0;
  const other = second && sideFrom(tokens, second.to + more);
  return other && other.is !== side.is
    ? { own, first, second, gone: [{ from: sideAt, to: other.to }] }
    : null;
}

/** "Before lunch ta 15 min, after lunch 8 min". */
function partsBefore({ tokens }: Draft, things: readonly Thing[], at: number): Parts | null {
  const side = sideFrom(tokens, at);
  if (!side) return null;
  const named = things.find((one) => isTherapy(one) && one.from === side.to);
  const first = figureAt(tokens, named?.to ?? side.to);
  const own = first && ownOf(tokens, things, first);
  if (!first || !own) return null;
  const end = own.from >= first.to && own.from < first.to + 3 ? own.to : first.to;
  const joint = behindJoint(tokens, end);
  const other = joint > end ? sideFrom(tokens, joint) : null;
  const second = other && figureAt(tokens, other.to);
  return second && other.is !== side.is
    ? {
        own,
        first,
        second,
        gone: [
          { from: at, to: side.to },
          { from: end, to: second.to },
        ],
      }
    : null;
}

function behindJoint(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && /^([,;+&]|and|then|another|plus)$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** Whether both are times of one service, of which no other stands among them. */
function isOfOne(
  { tokens, durations }: Draft,
  things: readonly Thing[],
  { own, first, second, gone }: Parts,
): boolean {
  const isTime = durations.some((time) => time.from === first.from || time.from === second.from);
  const from = Math.min(first.from, ...gone.map((one) => one.from));
  const to = Math.max(second.to, ...gone.map((one) => one.to));
  const isOther = things.some(
    (one) =>
      (isTherapy(one) || one.kind === 'adjustment') && one !== own && one.from >= from && one.from < to,
  );
  const isFollowed = things.some((one) => isTherapy(one) && one !== own && one.from === to);
  // "Te 15, pain 8 before and 3 after": two numbers that are no times.
  return (isTime || isBeside(tokens, own, first)) && !isOther && !isFollowed;
}

function editsOf({ first, second, gone }: Parts): Edit[] {
  const sum: Edit = { from: first.from, to: first.to, reads: `${first.minutes + second.minutes} min` };
  return [sum, ...gone.map(({ from, to }): Edit => ({ from, to, reads: null }))];
}

const isTherapy = ({ kind, evaluates }: Thing): boolean => kind === 'service' && !evaluates;

/** The service beside a time, or the only one that is told. */
function ownOf(tokens: readonly Token[], things: readonly Thing[], figure: Figure): Thing | undefined {
  const services = things.filter(isTherapy);
  const [only, second] = services;
  return services.find((one) => isBeside(tokens, one, figure)) ?? (second ? undefined : only);
}

/** "97530 15 min", "ta: 15", "15 of 97530". */
const isBeside = (tokens: readonly Token[], one: Thing, figure: Figure): boolean =>
  tokens.slice(one.to, figure.from).every(({ text }) => /^([-:,]|for|was)$/.test(text)) &&
  one.to <= figure.from
    ? figure.from - one.to <= 2
    : one.from >= figure.to &&
      tokens.slice(figure.to, one.from).every(({ text }) => /^(of|the|on)$/.test(text));

const isSide = (token: Token | undefined): boolean =>
  tells(token, 'amounts/before') || tells(token, 'amounts/after');

/** "Before his break", "prior to lunch", "after it". */
function sideFrom(tokens: readonly Token[], at: number): Side | null {
  if (!isSide(tokens[at])) return null;
  const is = tells(tokens[at], 'amounts/before') ? 'before' : 'after';
  let to = at + 1;
  while (to <= at + FEW && tells(tokens[to], 'amounts/between-parts')) to += 1;
  return { is, to };
}
