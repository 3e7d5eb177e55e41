import { type Draft, seen } from '../../draft.ts';
import { hasQuestionWord } from '../../intents/asked/has-question-word.ts';
import { signalsOf } from '../../intents/signals/signals-of.ts';
import type { Model } from '../../model.ts';
import type { IntentId, Request } from '../../request.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { peopleAtOnce } from '../people/people-at-once.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import { pointsBack } from '../visit/points-back.ts';
import { ofDenied, ofPair } from './of-named.ts';
import { modifiersTyped, turned } from './turned.ts';

/** What there is one of in a visit. */
const ofVisit = /^(visit|note|claim)$/;
/** A longer question without such a word is one of its own. */
const SHORT = 6;

/**
 * Asks something else of the same visit: "what do I write?", "which modifiers?", "how many units", "can they go together".
 * What a rule or a modifier means is a question of its own.
 */
export function turnsTo(draft: Draft, thread: Conversation, model: Model): Request | null {
  const { request } = thread;
  if (draft.durations.length > 0 || request.services.length === 0) return null;
  const modifier = modifierAlone(draft, thread, model);
  if (modifier !== null) return { ...turned(draft, request, 'find-modifier'), modifiers: [modifier] };
  const pair = ofPair(draft, request, model);
  if (pair !== null) return pair;
  const denied = ofDenied(draft, request, model);
  if (denied !== null) return denied;
  if (draft.mentions.length > 0 && asksToWriteOfGroup(draft, model))
    return turned(draft, request, 'document');
  if (draft.mentions.length > 0)
    return isOnLine(draft, request) ? turned(draft, request, 'find-modifier') : null;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  const points = pointsBack(draft) || draft.tokens.some(({ text }) => ofVisit.test(text));
  const { asks } = signalsOf(draft, model);
  if (!points && (words > SHORT || asks('meaning') || draft.tokens.some(({ text }) => text === 'when')))
    return seen(draft, 'replies', 'write').length > 0 ? turned(draft, request, 'document') : null;
  const intent = wanted(draft, request, model);
  return intent && turned(draft, request, intent);
}

/** "What do I write for the group": how it was given is of the same visit. */
const asksToWriteOfGroup = (draft: Draft, model: Model): boolean =>
  draft.mentions.every(({ by, minutes }) => by === 'group' && minutes.length === 0) &&
  (seen(draft, 'replies', 'write').length > 0 || signalsOf(draft, model).asks('document'));

/** "25?": a number that is a modifier, where no minutes are asked for. */
function modifierAlone({ tokens }: Draft, { asks }: Conversation, { ruleSet }: Model): string | null {
  const [number, sign, more] = tokens;
  const isAsked = number?.kind === 'number' && sign?.text === '?' && more === undefined;
  return isAsked && !asks.includes('minutes') && ruleSet.modifiers[number.text] ? number.text : null;
}

/** "59 on 97530", "97140 gets 59": a modifier on a line of the visit. */
const isOnLine = (draft: Draft, request: Request): boolean =>
  draft.modifiers.length + modifiersTyped(draft).length > 0 &&
  draft.tokens.filter(({ kind }) => kind !== 'sign').length <= SHORT &&
  draft.denials.length === 0 &&
  draft.mentions.every(
    ({ minutes, by, ...one }) => minutes.length === 0 && by !== 'group' && placeInVisit(one, request) >= 0,
  );

function wanted(draft: Draft, request: Request, model: Model): IntentId | null {
  const { services } = request;
  // "Two were treated together" is said of patients, not of two codes.
  const ofPatients = peopleAtOnce(draft) !== null;
  const { asks, modifiers, denials, payer } = signalsOf(draft, model);
  if (seen(draft, 'replies', 'write').length > 0 || asks('document', 'note')) return 'document';
  if (denials > 0 || asks('denial')) return areCompared(request) ? null : 'denial';
  if (modifiers > 0 || asks('modifier')) return 'find-modifier';
  if (asks('units') || asksHowMany(draft)) return 'count-units';
  if (asks('compare') && services.length > 1 && !isOfPayer(draft) && !onlyTells(draft))
    return 'compare-codes';
  if (asks('pair') && !ofPatients && !onlyTells(draft) && services.length > 1) return 'check-pair';
  if (asks('payer') && payer && !isPayerAlone(draft)) return 'payer-rules';
  return asks('meaning') && services.length === 1 ? 'explain-code' : null;
}

/** "Is that 1 or 2": of units, which alone are so few. */
const asksHowMany = ({ tokens }: Draft): boolean =>
  isAskedOf.test(
    tokens
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  ) &&
  tokens
    .slice(2)
    .every(({ kind, text }) =>
      kind === 'number' ? Number(text) < fewestMinutes.aboveScores : /^(or|\?|then|it|that)$/.test(text),
    );
const isAskedOf = /^(so |and )?(is|are) (it|that|those|this)/;

/** "Diff", "both one on one", "they were back to back" tells how it was given, and asks nothing. */
const onlyTells = (draft: Draft): boolean =>
  draft.tokens.length === 1 ||
  (seen(draft, 'people').length + seen(draft, 'circumstances').length > 0 &&
    !hasQuestionWord(draft.tokens) &&
    !draft.tokens.some(({ text }) => /^([?]|can|could|do|does|may|is|are|ok|okay)$/.test(text)));

/** "Self pay" says who pays, and asks nothing. */
const isPayerAlone = (draft: Draft): boolean =>
  draft.tokens.every(
    ({ kind }, at) => kind === 'sign' || seen(draft, 'payers').some(({ from, to }) => from <= at && at < to),
  );

/** Codes that were only compared: nobody billed them all, so no denial is of them. */
const areCompared = ({ intent, services }: Request): boolean =>
  intent === 'compare-codes' && services.every(({ minutes }) => minutes === null);

/** "Medicare instead", "uhc rather than aetna": one payer stands in for another, and no code for a code. */
const isOfPayer = (draft: Draft): boolean =>
  draft.payer !== null &&
  seen(draft, 'replies', 'instead').length + seen(draft, 'negation', 'instead-of').length > 0;
