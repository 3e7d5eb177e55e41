import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Request } from '../../request.ts';
import { isAsked } from '../meant/is-asked.ts';
import { withBareMinutes } from '../minutes/bare-minutes.ts';
import { withRestOfTotal } from '../minutes/rest-of-total.ts';
import { billedInDoubt } from '../questions/billed-in-doubt.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, placeOfKind } from '../visit/in-the-visit.ts';
import { isAddition } from './adds.ts';
import { becomes } from './becomes.ts';
import { replaced } from './replaced.ts';
import { isLevelAgain, isPartAgain } from './told-again.ts';

/** Of a longer message more is told. */
const FEW = 5;

/**
 * Corrects services: the minutes or regions of those that are named again, the code of the only one of its kind where
 * another is named. Words that take back have to be there, or minutes that were missing, or a part of the visit is told again and
 * nothing else: without them a named service opens a question of its own.
 */
export function corrects(reply: Draft, { request }: Conversation, model: Model): Request | null {
  const named = withBareMinutes(reply, model);
  const draft: Draft = { ...reply, mentions: named };
  if (named.length === 0 || named.some(({ by }) => by === 'group')) return null;
  const again = named.map((mention) => placeInVisit(mention, request));
  // "TE 23, rest MT" of a total.
  const isRest =
    request.totalMinutes !== null && named.some(({ minutes }) => minutes.length > 0) && tellsRest(draft);
  const isFilling = named.every(
    ({ minutes }, index) =>
      (minutes.length > 0 || isRest) && request.services[again[index] ?? -1]?.minutes === null,
  );
  const isAgain = isPartAgain(draft, request, again) || isLevelAgain(draft, request, model);
  const [from, into] = named;
  const isTurned =
    named.length === 2 && from !== undefined && into !== undefined && becomes(draft, from, into);
  if (isTurned) return inPlaceOf(draft, request, again, model);
  // "And MT to knee 15", "also the massage was 15": what the visit does not have yet is added to it.
  const isMore = (isAddition(draft) || seen(draft, 'replies', 'adds').length > 0) && again.includes(-1);
  if (isMore || (!isFilling && !takesBack(draft) && !isAgain)) return null;
  if (!isFilling && (billedInDoubt(draft) || isWithoutOther(draft, request, again))) return null;
  const [mention] = named;
  if (named.length === 1 && mention && again[0] === -1) {
    const at = request.services.length === 1 ? 0 : placeOfKind(mention, request, model);
    return at < 0 ? null : replaced(request, at, mention, model);
  }
  if (again.every((at) => at >= 0) && !named.some(tellsSomething)) return null;
  if (again.some((at) => at < 0)) return inPlaceOf(draft, request, again, model);
  const filled = named.reduce(
    (kept, each, index) => replaced(kept, again[index] ?? -1, each, model),
    request,
  );
  const paid: Request = { ...filled, payer: draft.payer ?? filled.payer };
  return isFilling ? withRestOfTotal(paid, model) : paid;
}

/**
 * "97530 instead of NMR", "change the gait to NMR", "gait was 97530": what was not there takes the place of what was; who asks ("or
 * 97530 instead of NMR?") compares.
 */
function inPlaceOf(draft: Draft, request: Request, again: readonly number[], model: Model): Request | null {
  const [first, second] = draft.mentions;
  const [at = -1, other = -1] = again;
  if (draft.mentions.length !== 2 || !first || !second || isAsked(draft)) return null;
  // "Use 97530 for the te".
  const isUsed =
    draft.tokens[0]?.text === 'use' &&
    draft.tokens.slice(first.to, second.from).some(({ text }) => text === 'for');
  const isInstead = isUsed || seen(draft, 'negation', 'instead-of').length > 0;
  if (isInstead && other >= 0) return replaced(request, other, first, model);
  return at >= 0 && becomes(draft, first, second) ? replaced(request, at, second, model) : null;
}

/** "MT was the same region as the adjustment" only names what was there. */
const tellsSomething = ({ minutes, regions, spinalRegions, contact, codes }: Mention): boolean =>
  minutes.length + regions.length > 0 || spinalRegions !== null || contact !== null || codes.length === 1;

const tellsRest = ({ tokens }: Draft): boolean =>
  tokens.some(({ text }) => /^(rest|remaining|remainder|balance)$/.test(text));

/** "Replace 97140": of the visit, and what is to take its place is not told. */
const isWithoutOther = (
  { tokens, mentions }: Draft,
  { services }: Request,
  again: readonly number[],
): boolean =>
  /^(replace|swap|switch|change)$/.test(tokens[0]?.text ?? '') &&
  mentions.length === 1 &&
  mentions.every(
    ({ minutes, regions, contact }) => minutes.length + regions.length === 0 && contact === null,
  ) &&
  again.every((at) => services[at] !== undefined);

/** "Wait", "I meant", "no, …", "instead", "the manual was 20", "25 for the manual", "30 te not 20". */
function takesBack(draft: Draft): boolean {
  const { tokens } = draft;
  const isTold =
    draft.mentions.some(
      ({ from, to, minutes }) =>
        /^(was|were)$/.test(tokens[to]?.text ?? '') ||
        (tokens[from - 1]?.text === 'the' && minutes.length > 0 && !isAsked(draft)),
    ) && seen(draft, 'questions', 'denial').length === 0;
  // "Unattended us": how a service of the visit was given.
  const isHowGiven = draft.mentions.every(({ contact }) => contact === 'unattended') && tokens.length <= FEW;
  // "TE to 30", "TE = 30", "take TE down to 15".
  const isSet = draft.mentions.some(({ to, minutes }) => {
    const at = /^(down|up|back)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
    return minutes.length > 0 && /^(=|to)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';
  });
  // "TE 20 not 25": what it was before, and no modifier ("no 59").
  const isNotBefore = tokens.some(
    ({ text }, at) =>
      /^(not|no)$/.test(text) &&
      tokens[at + 1]?.kind === 'number' &&
      !draft.modifiers.some(({ from }) => from === at + 1) &&
      draft.mentions.some(({ minutes }) => minutes.length > 0),
  );
  return (
    seen(draft, 'negation', 'takes-back').length > 0 ||
    seen(draft, 'replies', 'instead').length > 0 ||
    // "Use 97530".
    /^(no|not|nope|use)$/.test(tokens[0]?.text ?? '') ||
    isTold ||
    isHowGiven ||
    isSet ||
    isNotBefore
  );
}
