import type { AskId } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumbers } from '../../words/numbers/number-words.ts';
import { besideOld, isBesideNumber } from '../meant/beside-number.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';
import { asChosen, inOneWord, yesOrNo } from './in-words.ts';

/** Something that a reply says about the visit: the question it settles, and the value. */
export type Said = [ask: AskId, value: string];

/** Ten hours: a larger number is a code that nobody here bills. */
const MOST = 600;
/** A smaller number that nothing was asked for may be of regions, or of people. */
const FEWEST_ALONE = 7;

/** "22" or "20 and 15" for minutes, "3-4" for regions, "yes" or "not sure" for the first question that takes such an answer. */
export function bareAnswer(draft: Draft, { asks, request }: Conversation, model: Model): Said[] {
  const words = besideOld(draft.tokens).filter((word) => word.kind !== 'sign' && !isBesideNumber(word));
  const values = readNumbers(words) ?? [];
  if (
    values.length > 0 &&
    values.every((value) => value <= MOST) &&
    !(isAsked(draft) && values.every((value) => value <= fewestMinutes.told)) &&
    draft.durations.length === 0 &&
    draft.date === null &&
    !isModifierAsked(draft, asks, model)
  ) {
    const both = asks.includes('cmt-regions') && asks.includes('minutes') ? regionsAndTime(values) : [];
    if (both.length > 0) return both;
    if (asks.includes('cmt-regions') && values.every((value) => value <= 5))
      return [['cmt-regions', String(Math.max(...values))]];
    const level = asks[0] === 'cmt-regions' ? regionsOfCode(values, model) : undefined;
    if (level !== undefined) return [['cmt-regions', String(level)]];
    const isAgain =
      ['instead', 'same-for'].some((how) => seen(draft, 'replies', how).length > 0) ||
      seen(draft, 'negation', 'takes-back').length > 0 ||
      besideOld(draft.tokens).length < draft.tokens.length ||
      /^(no|nope|nah)$/.test(draft.tokens[0]?.text ?? '') ||
      (draft.tokens[0]?.text === 'what' && draft.tokens[1]?.text === 'if');
    const [only, other] = request.services;
    // "25" after "97110 15 min": of the only time that was told.
    const isOnlyTime = values.length === 1 && values.every(isLikelyTime) && timesOf(request).length === 1;
    // "What if 5" after an adjustment alone is of regions; after needles, of muscles, which no minutes are.
    // Beside another service it may be either.
    const isFew = values.every((value) => value <= 5);
    if (isAgain && isFew && request.services.some((service) => isAdjustment(service, model)))
      return other ? [] : [['cmt-regions', String(Math.max(...values))]];
    if (isAgain && only && !other && isAdjustment(only, model)) return [];
    const isTimed = request.services.some(
      ({ codes, minutes }) =>
        minutes !== null ||
        codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(model.ruleSet.codes[code]?.clock ?? '')),
    );
    if (isAgain && (!isTimed || values.some((value) => value < fewestMinutes.told))) return [];
    if (
      isAgain ||
      isOnlyTime ||
      asks.includes('minutes') ||
      request.services.some(({ minutes }) => minutes === null)
    ) {
      return values.map((value) => ['minutes', String(value)]);
    }
  }
  const open = isTurned(draft, request) ? [...asks, 'region' as const] : asks;
  const answer = inOneWord(draft, open, model) ?? yesOrNo(draft, open);
  return answer.length > 0 ? answer : asChosen(words.map(({ text }) => text).join(' '), asks);
}

/** "41" to the question how many regions were adjusted: the last digits of 98941. */
const regionsOfCode = (
  [value, other]: readonly number[],
  { cmtCodes, ruleSet }: Model,
): number | undefined => {
  const code = other === undefined ? cmtCodes.find((one) => one.endsWith(`9${value}`)) : undefined;
  return ruleSet.codes[code ?? '']?.spinalRegions?.to;
};

/** "3, 25" where both are asked for: few are regions, and more are minutes. */
function regionsAndTime(values: readonly number[]): Said[] {
  const regions = values.filter((value) => value <= 5);
  const times = values.filter(isLikelyTime);
  return regions.length === 1 && times.length > 0 && times.length === values.length - 1
    ? [['cmt-regions', String(regions[0])], ...times.map((time): Said => ['minutes', String(time)])]
    : [];
}

const isLikelyTime = (value: number): boolean => Number.isInteger(value) && value > FEWEST_ALONE;

const timesOf = ({ services }: Request): number[] => services.flatMap(({ minutes }) => minutes ?? []);

/** "25?" asks of a modifier, where no minutes are asked for. */
const isModifierAsked = ({ tokens }: Draft, asks: readonly AskId[], { ruleSet }: Model): boolean =>
  tokens.at(-1)?.text === '?' &&
  !asks.includes('minutes') &&
  ruleSet.modifiers[tokens[0]?.text ?? ''] !== undefined;

/** "Wait, yes", "actually different": what was answered of the region is answered anew. */
const isTurned = ({ tokens }: Draft, { regionOfTherapy }: Request): boolean =>
  regionOfTherapy !== null &&
  /^(wait|actually|sorry|oh|oops|no)$/.test(tokens[0]?.text ?? '') &&
  tokens.length > 1;
