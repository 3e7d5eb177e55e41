import { readNumber } from '../words/numbers/number-words.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';

/** Units that a payer paid, and those that were billed, where the message tells them apart. */
export interface UnitsPaid {
  paid: number;
  billed: number | null;
  /** The tokens of the number that was paid: it is nobody's count of the visit. */
  from: number;
}

/** Between the verb and its number: "paid us for only 1", "cut it down to 2". */
const fillers = /^(us|me|it|them|for|out|in|at|as|on|to|down|back|the|of|a|x|code|only|just)$/;
const few = /^(only|just)$/;
const counted = /^(units?|u)$/;
const widest = 4;
/** So many words of paying are looked at: of each the whole message is searched. */
const MOST_VERBS = 10;
/** No day has more units of one code. */
const MOST = 20;

/**
 * What a payer paid of the units that were billed: "paid 1 unit of 97140, I billed 2", "only paid 2 of 3 units", "cut 97110 from 3
 * units to 2". Null where nothing tells that more was billed.
 */
export function seeUnitsPaid(tokens: readonly Token[]): UnitsPaid | null {
  let verbs = 0;
  for (let at = 0; at < tokens.length && verbs < MOST_VERBS; at++) {
    if (!tells(tokens[at], 'paid/pays') || isOfPeople(tokens, at)) continue;
    verbs += 1;
    if (verbs === 1 && isAskedAhead(tokens)) return null;
    const cut = fromTo(tokens, at);
    if (cut) return cut;
    const paid = numberBehind(tokens, at) ?? unitsBefore(tokens, at);
    if (!paid || tells(tokens[paid.to], 'paid/counted')) continue;
    const billed = wholeBehind(tokens, paid.to) ?? billedIn(tokens) ?? told(tokens, paid);
    const isFew = tokens.slice(Math.max(0, at - 1), paid.from).some(({ text }) => few.test(text));
    const isCounted = counted.test(tokens[paid.to]?.text ?? '');
    const isNow = /^(pay|pays)$/.test(tokens[at]?.text ?? '');
    if (billed !== null ? billed > paid.value : isFew && isCounted && !isNow)
      return { paid: paid.value, billed, from: paid.from };
  }
  return null;
}

/** "Pt paid", "PTA covered": nobody's payer. */
const isOfPeople = (tokens: readonly Token[], at: number): boolean => tells(tokens[at - 1], 'paid/of-people');

/** "Can I bill 3 units, they approved 2", "what do we bill": nothing was sent yet. */
const isAskedAhead = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) =>
      /^(can|may|should|could|do)$/.test(text) &&
      /^(i|we)$/.test(tokens[at + 1]?.text ?? '') &&
      /^(bill|charge|send|submit)$/.test(tokens[at + 2]?.text ?? ''),
  );

interface Read {
  value: number;
  from: number;
  to: number;
}

/** The number behind a verb, with nothing but small words between. */
function numberBehind(tokens: readonly Token[], at: number): Read | null {
  for (let next = at + 1; next <= at + widest; next++) {
    const number = readNumber(tokens, next);
    if (number) return isUnits(number.value) ? { value: number.value, from: next, to: number.to } : null;
    if (!fillers.test(tokens[next]?.text ?? '')) return null;
  }
  return null;
}

/** "Only one unit paid", "1 unit was paid". */
function unitsBefore(tokens: readonly Token[], at: number): Read | null {
  const unit = /^(was|were|got|is|are)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!counted.test(tokens[unit]?.text ?? '')) return null;
  const number = readNumber(tokens, unit - 1);
  return number && isUnits(number.value) ? { value: number.value, from: unit - 1, to: unit } : null;
}

/** "2 of 3", "2 units out of 3". */
function wholeBehind(tokens: readonly Token[], to: number): number | null {
  let next = counted.test(tokens[to]?.text ?? '') ? to + 1 : to;
  if (tokens[next]?.text === 'out') next++;
  if (!/^(of|\/)$/.test(tokens[next]?.text ?? '')) return null;
  next++;
  if (/^(the|our|my|those)$/.test(tokens[next]?.text ?? '')) next++;
  return unitsAt(tokens, next)?.value ?? null;
}

/** Elsewhere in the message: "97110 x3 … got paid 2", "4 were billed", "one unit instead of two". */
function told(tokens: readonly Token[], paid: Read): number | null {
  for (let at = 0; at < tokens.length; at++) {
    if (paid.from <= at && at < paid.to) continue;
    const number = unitsAt(tokens, at);
    if (!number) continue;
    const before = tokens[at - 1]?.text ?? '';
    const behind = tokens[number.to]?.text ?? '';
    const isInstead = before === 'of' && tokens[at - 2]?.text === 'instead';
    const isBilled =
      tells(tokens[number.to], 'paid/bills') ||
      (/^(were|was)$/.test(behind) && tells(tokens[number.to + 1], 'paid/bills'));
    if (isInstead || isBilled || before === 'x' || counted.test(behind)) return number.value;
  }
  return null;
}

function unitsAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const number = readNumber(tokens, at);
  return number && isUnits(number.value) ? number : null;
}

/** "We billed 2", "billed 97140 2 units". */
function billedIn(tokens: readonly Token[]): number | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!tells(tokens[at], 'paid/bills')) continue;
    const number = numberBehind(tokens, at);
    if (number && !/^(min|mins|minutes?|m|visits?|days?)$/.test(tokens[number.to]?.text ?? ''))
      return number.value;
  }
  return null;
}

/** "Cut 97110 from 3 units to 2". */
function fromTo(tokens: readonly Token[], at: number): UnitsPaid | null {
  const next = tokens.slice(at + 1, at + 1 + widest).findIndex(({ text }) => text === 'from');
  const from = at + 1 + next;
  const whole = next < 0 ? null : readNumber(tokens, from + 1);
  if (!whole) return null;
  const to = counted.test(tokens[whole.to]?.text ?? '') ? whole.to + 1 : whole.to;
  const part = tokens[to]?.text === 'to' ? readNumber(tokens, to + 1) : null;
  // "Pain reduced from 8 to 3" is a score: units are named, or the code stands before.
  const end = part?.to ?? to;
  const isOfUnits =
    to > whole.to ||
    counted.test(tokens[end]?.text ?? '') ||
    tokens.slice(at, from).some(({ text }) => /^[a-z]?\d{4,5}$/.test(text));
  const isLess = part !== null && isOfUnits && isUnits(whole.value) && part.value < whole.value;
  return isLess ? { paid: part.value, billed: whole.value, from: to + 1 } : null;
}

const isUnits = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST;
