import { type Draft, type Mention, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Giver } from '../../people/givers/givers.ts';
import { partSetOff } from './part-set-off.ts';
import { partTold } from './part-told.ts';
import { timeOfService } from './time-of-service.ts';
import type { ToldPart } from './told-of-one.ts';

/** So many words stand in brackets that say who gave a time. */
const FEW = 8;
const small =
  /^(by|w|with|the|my|our|a|an|done|given|was|only|today|did|this|that|it|of|min|mins|minutes|'|first|last|half|for)$/;
const everything = /^(all|both|everything)$/;
const goesOn = /^([,;.&+\n]|and|n|then|plus)$/;

/**
 * Who gave a service where that stands right behind its time: "gait 15 (PTA), TE 20", "TE 20 PTA, gait 15", "TE 30 (PTA did 10)", "TE 30 of
 * which the PTA did 10". "(all PTA)" and "PTA did both" are said of every service told before.
 */
export function bracketedBehind(draft: Draft, giver: Giver): ToldPart | null {
  if (giver.who !== 'assistant' && giver.who !== 'aide' && giver.who !== 'student') return null;
  return (
    inBrackets(draft, giver) ??
    ofAll(draft, giver) ??
    ofTime(draft, giver) ??
    partSetOff(draft, giver) ??
    rightBehind(draft, giver)
  );
}

function inBrackets(draft: Draft, { from, to }: Giver): ToldPart | null {
  const { tokens } = draft;
  const open = tokens.findLastIndex(({ text }, at) => at < from && at >= from - FEW && /^[()]$/.test(text));
  const close = tokens.findIndex(({ text }, at) => at >= to && /^[()]$/.test(text));
  if (tokens[open]?.text !== '(' || tokens[close]?.text !== ')') return null;
  const words = { from: open, to: close + 1 };
  const others = tokens.slice(open + 1, close).filter((_, at) => at + open + 1 < from || at + open + 1 >= to);
  if (others.some(({ text }) => everything.test(text)))
    return everyOne(draft, words, others.filter(({ text }) => !everything.test(text)).every(isSmall));
  const service = endingAt(draft, open);
  if (!service || !others.every((token) => token.kind === 'number' || isSmall(token) || isOther(token)))
    return null;
  const numbers = others.filter(({ kind }) => kind === 'number');
  const isHalf = others.some(({ text }) => text === 'half');
  const whole = timeOfService(draft, service)?.minutes ?? 0;
  // "15 PT, 15 PTA" and "PT 15, PTA 15": who opens the brackets says on which side a time stands.
  const side =
    tokens[open + 1]?.kind === 'number' ? tokens.slice(open, from).reverse() : tokens.slice(to, close);
  const own = side.find(({ kind }) => kind === 'number') ?? numbers[0];
  if (numbers.length === 0 && others.some(isOther)) return null;
  const minutes = isHalf ? Math.ceil(whole / 2) : own ? Number(own.text) : null;
  return { services: [service], minutes, again: [], words };
}

/** The therapist, who had the rest. */
const isOther = ({ text }: Draft['tokens'][number]): boolean => /^(pt|ot|me|i|and|,|&|\/|;|\+)$/.test(text);

const isSmall = (token: Draft['tokens'][number]): boolean =>
  small.test(token.text) || tells(token, 'at-work/gives');

/** "Gait 15, TE 20. the PTA did both", "both were the PTA". */
function ofAll(draft: Draft, { from, to }: Giver): ToldPart | null {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  let start = from;
  while (/^(by|w|with|the|my|our|an|a|was|were|done|given)$/.test(text(start - 1))) start--;
  const closes = (at: number) =>
    /^([,;.?!\n)]|)$/.test(text(at)) || seen(draft, 'payers').some((payer) => payer.from === at);
  if (text(start - 1) === 'both' && start < from && closes(to))
    return everyOne(draft, { from: start - 1, to }, true);
  return tells(tokens[to], 'at-work/gives') && text(to + 1) === 'both' && closes(to + 2)
    ? everyOne(draft, { from, to: to + 2 }, true)
    : null;
}

/** Every service, where each has been told with its time before. */
function everyOne(draft: Draft, words: ToldPart['words'], isClear: boolean): ToldPart | null {
  const isTold = draft.mentions.every((one) => one.to <= words.from && timeOfService(draft, one));
  return isClear && isTold ? { services: draft.mentions, minutes: null, again: [], words } : null;
}

/** "TE 30 of which the PTA did 10", "TE 30, 10 of it by the PTA": of the time that stands last before. */
function ofTime(draft: Draft, giver: Giver): ToldPart | null {
  const part = partTold(draft, giver);
  if (
    !part ||
    part.isBare ||
    part.of !== null ||
    (part.minutes === null && draft.tokens[part.to - 2]?.text !== 'of')
  )
    return null;
  const words = { from: Math.min(part.from, giver.from), to: Math.max(part.to, giver.to) };
  const last = draft.mentions.findLast(({ to }) => to <= words.from);
  const time = last && timeOfService(draft, last);
  const between = draft.tokens.slice(time?.to ?? 0, words.from);
  return last &&
    time &&
    time.to <= words.from &&
    between.every(({ text }) => /^(,|;|\.|of|which|that|those|the|my|our)$/.test(text))
    ? { services: [last], minutes: part.minutes ?? Math.ceil(time.minutes * part.share), again: [], words }
    : null;
}

/** "TE 20 PTA, gait 15": behind its time, and another service goes on. */
function rightBehind(draft: Draft, { from, to }: Giver): ToldPart | null {
  const { tokens, mentions } = draft;
  const service = endingAt(draft, tokens[from - 1]?.text === '-' ? from - 1 : from);
  const goes = goesOn.test(tokens[to]?.text ?? '') && mentions.some((one) => one.from > to);
  return service && goes ? { services: [service], minutes: null, again: [], words: { from, to } } : null;
}

/** The service whose name or time ends at a place; none where the one before shares that time ("TE and gait 35"). */
function endingAt(draft: Draft, end: number): Mention | null {
  const at = draft.mentions.findIndex((one) => one.to === end || timeOfService(draft, one)?.to === end);
  const before = draft.mentions[at - 1];
  const service = draft.mentions[at];
  if (!service || (before && !timeOfService(draft, before))) return null;
  return timeOfService(draft, service) ? service : null;
}
