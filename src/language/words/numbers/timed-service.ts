import type { Token } from '../tokens.ts';
import { closesPart, isListedAt, isListedBefore, isName } from './listed-beside.ts';
import { endsTime, isOfMinutes, timeBeside } from './time-beside.ts';

/** What opens a list of services, and what asks behind one. */
const opens = /^(did|gave|today|just)$/;
const asks = /^(how|what|whats|which|thanks|thx|pls|please|today|units|done|can|could)$/;
const isClinical = /^(training|trng|therapy|tx|techniques?|attended|unattended)$/;

/** Whether words have a time of their own, before or behind: "the ex 20", "20 min the ex alone". */
export const isTimed = (tokens: readonly Token[], from: number, to: number): boolean =>
  isBeforeItsTime(tokens, from, to) || endsTime(tokens, beforeOf(tokens, from));

/** Whether words are a part of the message with the time behind them: ", gate 15,". */
export function isBeforeItsTime(tokens: readonly Token[], from: number, to: number): boolean {
  const end = timeBeside(tokens, behindClinical(tokens, to));
  if (end === null) return false;
  const before = tokens[from - 1];
  const isOpen = closesPart(before) || opens.test(before?.text ?? '') || endsTime(tokens, from - 1);
  return isOpen && (endsPart(tokens, end) || isListedAt(tokens, end));
}

/** Whether they are one behind their time: "15 min of gate". */
export function isAfterItsTime(tokens: readonly Token[], from: number, to: number): boolean {
  const end = behindClinical(tokens, to);
  return endsTime(tokens, beforeOf(tokens, from)) && (endsPart(tokens, end) || isOfMinutes(tokens[end]));
}

/** Whether another service with its time, or a code, stands before them or behind: "te 20, gate 15". */
export function isBesideListed(tokens: readonly Token[], from: number, to: number): boolean {
  const end = behindClinical(tokens, to);
  if (isBeforeItsTime(tokens, from, to))
    return isListedBefore(tokens, from) || isListedAt(tokens, timeBeside(tokens, end) ?? end);
  const time = beforeOf(tokens, from);
  return isListedAt(tokens, end) || isListedBefore(tokens, timeStart(tokens, time));
}

const behindClinical = (tokens: readonly Token[], to: number): number =>
  isClinical.test(tokens[to]?.text ?? '') ? to + 1 : to;

const beforeOf = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.text === 'of' ? from - 2 : from - 1;

/** Where the time begins that ends with a token. */
const timeStart = (tokens: readonly Token[], last: number): number =>
  isOfMinutes(tokens[last]) ? last : last - 1;

/** Behind the last time a word or two may stand: "gate 15 medicare", "gate 15 bcbs pt". */
const LAST = 2;

function endsPart(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at];
  return (
    closesPart(one) ||
    asks.test(one?.text ?? '') ||
    (isName(one) && closesPart(tokens[at + 1])) ||
    (isName(one) && isName(tokens[at + 1]) && tokens.length === at + LAST)
  );
}
