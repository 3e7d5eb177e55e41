import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isRest } from '../../slots/times/rest/is-rest.ts';
import { scopeOf } from '../../slots/times/scope/scope-of.ts';
import { freeNumbers, type Place } from '../described/free-numbers.ts';
import { mayBeOne } from '../may-be-one.ts';
import { addsUp } from './adds-up.ts';
import { isNotOther } from './is-not-other.ts';
import { isAtEdge, isAtEnd, isClause, isLast } from './place-in-clause.ts';
import { saidAsTime } from './said-as-time.ts';
import { timesInOrder } from './times-in-order.ts';

/**
 * Reads bare numbers as times where they stand as times do: brought by "for" or "first", part of something ("20 of it"),
 * beside words about patients ("30 in a group"), or as the only number of a clause with a service while other times of the
 * message are known ("gait w walker 22, te 18").
 */
export function looseTimes(draft: Draft, model: Model): Draft {
  const { tokens, durations } = draft;
  if (draft.mentions.length === 0 && seen(draft, 'people').length === 0) return draft;
  const free = freeNumbers(draft);
  if (free.length === 0) return draft;
  const clauses = clausesOf(tokens);
  const inOrder = timesInOrder(draft, free);
  const sum = addsUp(draft, free);
  const said = free.filter(
    (number) => inOrder.includes(number) || sum?.parts.includes(number) || saidAsTime(draft, number),
  );
  // "Booked for 60, he was 12 late": beside a time a number may tell of a part of it.
  const isBeside = durations.length > 0 || said.length > 0;
  const strong = free.filter(
    (number) =>
      said.includes(number) ||
      isNotOther(draft, number, model) ||
      (durations.length > 0 && isOnService(draft, number, model)) ||
      (isBeside && isRest(tokens, number.from, number.to)),
  );
  const timed = durations.length > 0 || strong.length > 0;
  const hasTime = (clause: number, but: Place) =>
    [...durations, ...free].some((one) => one.from !== but.from && clauses[one.from] === clause);
  const hasService = (clause: number) => draft.mentions.some(({ from }) => clauses[from] === clause);
  // "Squats to the box 22, patterns for the shoulder 22": every number of a message that tells what was done closes a part of it.
  const closes =
    !isAsked(draft) &&
    free.every(
      (number) =>
        isAtEnd(draft, number) &&
        (isBehindWord(draft, number) ||
          isLast(draft, number) ||
          (isClause(draft, number) && lastTold(draft, number, free) !== undefined)) &&
        (hasService(clauses[number.from] ?? 0) || (free.length === 1 && mayBeOne(draft.mentions))),
    );
  const weak = free.filter((number) => {
    const own = clauses[number.from] ?? 0;
    // "Pushed a cart down the hall, 15.", "splint fit + wear training 20": it belongs to what was told right before.
    const goesOn = isClause(draft, number) || isJoined(tokens, clauses, own);
    const clause = goesOn && !hasService(own) ? (lastTold(draft, number, free) ?? own) : own;
    return (
      (timed || closes) &&
      !strong.includes(number) &&
      !isScore(draft, number, model) &&
      (hasService(clause) || (closes && mayBeOne(draft.mentions))) &&
      !hasTime(clause, number) &&
      isAtEdge(draft, number)
    );
  });
  const found: Duration[] = [...strong, ...weak].map(({ from, to, value }) => ({
    from,
    to,
    minutes: value,
    of: scopeOf(tokens, from, to),
  }));
  const told = durations.map((time) =>
    inOrder.length > 0 || time === sum?.whole ? { ...time, of: 'all' as const } : time,
  );
  return draftWith(draft, { durations: [...told, ...found].sort((a, b) => a.from - b.from) });
}

/** "45 on the Berg": a number that a test gave, no time that was spent on it. */
function isScore({ tokens, mentions }: Draft, { to }: Place, { ruleSet }: Model): boolean {
  const at = /^(the|her|his)$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const isTest = ({ codes }: Mention) => codes.some((code) => ruleSet.codes[code]?.family === 'test');
  return tokens[to]?.text === 'on' && mentions.some((mention) => mention.from === at && isTest(mention));
}

/** "53 minutes. 20 on balance, the rest strengthening"; a test may give a number as well. */
function isOnService({ tokens, mentions }: Draft, { to }: Place, { ruleSet }: Model): boolean {
  const isTest = (code: string) => ruleSet.codes[code]?.family === 'test';
  return (
    tokens[to]?.text === 'on' &&
    mentions.some(({ from, by, codes }) => from === to + 1 && by !== 'code' && !codes.every(isTest))
  );
}

/** A question may end in a number of anything. */
function isAsked(draft: Draft): boolean {
  return draft.tokens.some(({ text }) => /^(can|could|does|do|is|are|should|which|what|why)$/.test(text));
}

/** "CO-97" and "room: 12" end in other numbers; so does a denial. */
function isBehindWord({ tokens, denials }: Draft, { from }: Place): boolean {
  return denials.length === 0 && tokens[from - 1]?.kind === 'word';
}

/** The clause of the service told last, where no time stands between: "Aquatics. Me and Mrs L only, chest deep, 30." */
function lastTold(
  { tokens, mentions, durations }: Draft,
  { from }: Place,
  free: readonly Place[],
): number | undefined {
  const last = mentions.findLast((mention) => mention.to <= from);
  const isTimed = last && [...durations, ...free].some((time) => last.to <= time.from && time.from < from);
  return last && !isTimed ? clausesOf(tokens)[last.from] : undefined;
}

/** Whether a clause is joined to the one before: "fit + wear training 20". */
export function isJoined(tokens: Draft['tokens'], clauses: readonly number[], own: number): boolean {
  return /^[+&]$/.test(tokens[clauses.indexOf(own) - 1]?.text ?? '');
}
