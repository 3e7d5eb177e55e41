import { choices } from '../../core/choices.ts';
import type { AskId } from '../../core/visit.ts';
import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import { attested } from '../request/attested.ts';
import { settleValue } from '../request/settle.ts';
import { spinalRegionsSaid } from '../request/spinal-regions-said.ts';
import type { Request } from '../request.ts';
import { readNumber } from '../words/number-words.ts';
import { isPayerDenied } from './is-payer-denied.ts';
import { peopleAtOnce } from './people-at-once.ts';
import type { Conversation } from './reply.ts';

/** Something that a reply says about the visit: the question it settles, and the value. */
type Said = [ask: AskId, value: string];

/**
 * Fills in or changes what the reply says about the visit as it stands: payer, minutes, regions, group, attestations,
 * the date. A reply that names a service is not one of these.
 */
export function changes(draft: Draft, thread: Conversation, model: Model): Request | null {
  const named = draft.mentions.filter(({ by }) => by !== 'group');
  if (named.some((mention) => !isAdjustment(mention, model))) return null;
  if (named.length > 0 && !thread.asks.includes('cmt-regions')) return null;
  const plain = [...minutesSaid(draft), ...circumstances(draft), ...regionsSaid(draft, thread, model)];
  const all = plain.length > 0 ? plain : bareAnswer(draft, thread, model);
  const said = all.filter(([ask]) => isOfRequest(ask, thread));
  const dated: Request = draft.date ? { ...thread.request, dateOfService: draft.date } : thread.request;
  const { spentThisYear } = draft;
  const spent: Request = spentThisYear === null ? dated : { ...dated, spentThisYear };
  const [state] = seen(draft, 'states');
  const placed = state === undefined ? spent : { ...spent, state: state.value };
  const start: Request = isPayerDenied(draft, placed) ? { ...placed, payer: null } : placed;
  const settle = (request: Request, [ask, value]: Said) => settleValue(request, ask, value, model.ruleSet);
  const changed = said.reduce(settle, start);
  return changed === thread.request ? null : changed;
}

/** Where no service is told, a question of a rule goes on for another payer or profession, or with what it asked. */
const isOfRequest = (ask: AskId, { request, asks }: Conversation): boolean =>
  request.services.length > 0 || ask === 'payer' || ask === 'discipline' || asks.includes(ask);

function minutesSaid({ durations }: Draft): Said[] {
  return durations.map(({ minutes }) => ['minutes', String(minutes)]);
}

function circumstances(draft: Draft): Said[] {
  const said: Said[] = [];
  if (draft.payer) said.push(['payer', draft.payer]);
  if (draft.discipline) said.push(['discipline', draft.discipline]);
  for (const [ask, answer] of Object.entries(attested(draft))) said.push([ask as AskId, answer]);
  const together = draft.durations.length === 0 ? peopleAtOnce(draft) : null;
  const people =
    seen(draft, 'people').findLast((one) => !saysNothing(one, draft)) ??
    draft.counts.find(({ noun, number }) => noun === 'patients' && number > 1);
  if (people) said.push(['group', 'value' in people ? people.value : 'group']);
  else if (together !== null) said.push(['group', 'group']);
  for (const { value } of seen(draft, 'circumstances')) {
    const [about, what = ''] = value.split('-');
    // "Two at the same time" speaks of patients, not of services.
    if (about === 'time' && together !== null) continue;
    said.push([about === 'region' ? 'region' : about === 'time' ? 'separate-time' : 'care-type', what]);
  }
  return said;
}

/** "Just 20" says nothing of who else was there, as "just her" would. */
const saysNothing = ({ from, to }: Sighting, draft: Draft): boolean =>
  seen(draft, 'no-service', 'saying').some((one) => one.from <= from && to <= one.to);

/** "Sorry, make it 40": words beside a bare number that change nothing. */
const besideNumbers =
  /^(and|its|it|is|was|were|what|how|if|about|or|to|the|only|just|uh|um|no|wait|sorry|oops|actually|rather|make|change|that|should|be|have|been|i|meant|mean|instead|say|said|like)$/;

/** "No, one" is no minute. */
const FEWEST = 3;

/** "22" or "20 and 15" for minutes, "3-4" for regions, "yes" or "not sure" for the first question that takes such an answer. */
function bareAnswer(draft: Draft, { asks, request }: Conversation, model: Model): Said[] {
  const words = draft.tokens.filter(({ kind, text }) => kind !== 'sign' && !besideNumbers.test(text));
  const numbers = words.map((_, at) => readNumber(words, at));
  const [first] = numbers;
  if (first && numbers.every((number) => number !== null) && draft.durations.length === 0) {
    const values = numbers.map((number) => number?.value ?? 0);
    if (asks.includes('cmt-regions') && values.every((value) => value <= 5))
      return [['cmt-regions', String(Math.max(...values))]];
    const isAgain =
      ['instead', 'same-for'].some((how) => seen(draft, 'replies', how).length > 0) ||
      seen(draft, 'negation', 'takes-back').length > 0 ||
      /^(no|nope|nah)$/.test(draft.tokens[0]?.text ?? '') ||
      (draft.tokens[0]?.text === 'what' && draft.tokens[1]?.text === 'if');
    const [only, other] = request.services;
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
    if (isAgain || asks.includes('minutes') || request.services.some(({ minutes }) => minutes === null)) {
      return values.map((value) => ['minutes', String(value)]);
    }
  }
  const answer = yesOrNo(draft, asks);
  return answer.length > 0 ? answer : asChosen(words.map(({ text }) => text).join(' '), asks);
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

function regionsSaid(draft: Draft, { asks }: Conversation, model: Model): Said[] {
  const number = asks.includes('cmt-regions') ? spinalRegionsSaid(draft, model) : null;
  return number === null ? [] : [['cmt-regions', String(number)]];
}
