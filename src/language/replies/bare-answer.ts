import { choices } from '../../core/choices.ts';
import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { AskId } from '../../core/visit.ts';
import { type Draft, seen } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import type { Request } from '../request.ts';
import { readNumbers } from '../words/number-words.ts';
import { besideOld, isBesideNumber } from './beside-number.ts';
import type { Conversation } from './reply.ts';

/** Something that a reply says about the visit: the question it settles, and the value. */
export type Said = [ask: AskId, value: string];

/** "No, one" is no minute. */
const FEWEST = 3;
/** A smaller number that nothing was asked for may be of regions, or of people. */
const FEWEST_ALONE = 7;

/** "22" or "20 and 15" for minutes, "3-4" for regions, "yes" or "not sure" for the first question that takes such an answer. */
export function bareAnswer(draft: Draft, { asks, request }: Conversation, model: Model): Said[] {
  const words = besideOld(draft.tokens).filter(({ kind, text }) => kind !== 'sign' && !isBesideNumber(text));
  const values = readNumbers(words) ?? [];
  if (
    values.length > 0 &&
    draft.durations.length === 0 &&
    draft.date === null &&
    !isModifierAsked(draft, asks, model)
  ) {
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
    if (isAgain && (!isTimed || values.some((value) => value < FEWEST))) return [];
    if (
      isAgain ||
      isOnlyTime ||
      asks.includes('minutes') ||
      request.services.some(({ minutes }) => minutes === null)
    ) {
      return values.map((value) => ['minutes', String(value)]);
    }
  }
  const answer = inOneWord(draft, asks, model) ?? yesOrNo(draft, asks);
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

const isLikelyTime = (value: number): boolean => Number.isInteger(value) && value > FEWEST_ALONE;

const timesOf = ({ services }: Request): number[] => services.flatMap(({ minutes }) => minutes ?? []);

/** "25?" asks of a modifier, where no minutes are asked for. */
const isModifierAsked = ({ tokens }: Draft, asks: readonly AskId[], { ruleSet }: Model): boolean =>
  tokens.at(-1)?.text === '?' &&
  !asks.includes('minutes') &&
  ruleSet.modifiers[tokens[0]?.text ?? ''] !== undefined;

/** Words beside the one that answers: "yes separate", "they were different". */
const besideWord =
  /^(not|problem|complaint|issue|yes|yeah|yep|no|nope|it|its|they|was|were|is|are|all|the|a|on)$/;

const comparing = /^(different|diff|other|another|separate|elsewhere|same)$/;
/** What "different" and "same" settle, by the question that is open. */
const byDifference: Partial<Record<AskId, [different: string, same: string]>> = {
  region: ['other', 'same'],
  'separate-time': ['separate', 'same'],
  'separate-exam': ['yes', 'no'],
};

/** "Different", "same": a part of the choices of the question, which says nothing by itself; "wc" where the payer is asked for. */
function inOneWord({ tokens, sightings }: Draft, asks: readonly AskId[], { ruleSet }: Model): Said[] | null {
  const words = tokens.filter(({ kind, text }) => kind !== 'sign' && !besideWord.test(text));
  const [word, more] = words;
  if (more) return null;
  const isDenied = tokens.some(({ text }) => text === 'not');
  const isOther = /^(different|diff|other|another|separate|elsewhere)$/.test(word?.text ?? '') !== isDenied;
  const ask = asks.find((id) => Object.hasOwn(byDifference, id));
  if (ask && comparing.test(word?.text ?? '')) return [[ask, byDifference[ask]?.[isOther ? 0 : 1] ?? '']];
  if (word?.text === 'acute' && asks.includes('care-type') && !isDenied) return [['care-type', 'active']];
  const lettered = sightings
    .filter(({ slot }) => slot === 'phrase')
    .flatMap(({ value }) => ruleSet.ambiguous[Number(value)]?.noCode ?? [])
    .find(({ payer }) => payer !== undefined);
  return lettered?.payer && asks.includes('payer') ? [['payer', lettered.payer]] : null;
}

/** "PT": the label of a choice, and nothing else. */
function asChosen(words: string, asks: readonly AskId[]): Said[] {
  for (const ask of asks) {
    const choice = choices[ask].find(({ label }) => label.toLowerCase() === words);
    if (choice) return [[ask, choice.value]];
  }
  return [];
}

function yesOrNo(draft: Draft, asks: readonly AskId[]): Said[] {
  const word = draft.tokens[0]?.text ?? '';
  if (seen(draft, 'replies', 'no-answer').length > 0) return [];
  if (seen(draft, 'replies', 'unsure').length > 0) {
    if (
      asks.includes('payer') &&
      draft.tokens.some(({ text }) => /^(payer|insurance|plan|carrier)$/.test(text))
    )
      return [['payer', unknownPlan]];
    const open = asks.find((id) => choices[id].some(({ value }) => value === 'unsure'));
    return open ? [[open, 'unsure']] : [];
  }
  const answer = /^(yes|yeah|yep|yup|y|correct|right)$/.test(word)
    ? 'yes'
    : /^(no|nope|n|nah)$/.test(word)
      ? 'no'
      : null;
  if (!answer) return [];
  const opposite: Partial<Record<AskId, Record<'yes' | 'no', string>>> = {
    region: { yes: 'other', no: 'same' },
    'separate-time': { yes: 'separate', no: 'same' },
    'care-type': { yes: 'active', no: 'maintenance' },
  };
  const ask = asks.find((id) => opposite[id] || choices[id].some(({ value }) => value === 'yes'));
  return ask ? [[ask, opposite[ask]?.[answer] ?? answer]] : [];
}
