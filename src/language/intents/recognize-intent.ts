import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { IntentId } from '../request.ts';
import { questionPart } from './asked/question-part.ts';
import { speakingPart } from './asked/speaking-part.ts';
import { isAnybodys, isRuledOut } from './classifier/is-ruled-out.ts';
import { markSlots } from './classifier/mark-slots.ts';
import { intentRules } from './intent-rules.ts';
import { isUnread } from './other-business/is-unread.ts';
import type { IntentRule } from './rules/intent-rule.ts';
import { isOfTheField } from './signals/is-of-the-field.ts';
import type { Signals } from './signals/signals.ts';
import { signalsOf } from './signals/signals-of.ts';

/** What the message is after, and whether that is sure enough to answer without asking. */
export interface IntentRead {
  intent: IntentId;
  sure: boolean;
  /** The rule or the share by which it was decided, for people who look into a reading. */
  by: string;
  /** The subject of rules/topics that is asked about. */
  topic?: string;
}

/** Below this share of the best intent the bot says what it understood and asks. */
const FLOOR = 0.4;
/** The same where a service is named: what is left open then is only what is wanted of it. */
const FLOOR_WITH_SERVICE = 0.3;
/** What names nothing of the field needs more to be taken for a question of ours. */
const SURE = 0.75;

/**
 * Decides the intent: rules on slots first, then the classifier. A message that names nothing of the field is mostly out
 * of scope; one that names a service is not, whatever the classifier makes of its words.
 */
export function recognizeIntent(draft: Draft, model: Model): IntentRead {
  const part = questionPart(draft.tokens);
  const signals = signalsOf(draft, model, part);
  const rule = intentRules.find(({ when }) => when(signals));
  if (rule && !rule.yields) return byRule(rule, signals);
  if (!rule && !isOfTheField(signals) && isUnread(draft))
    return { intent: 'help', sure: false, by: 'not a word known' };
  const ranking = model.classifier?.rank(markSlots(draft, speakingPart(draft, part))) ?? [];
  const best = ranking.find((one) => !isRuledOut(one, signals, model));
  if (rule && !(best && best.share >= SURE && !isAnybodys(best.intent))) return byRule(rule, signals);
  const floor =
    isOfTheField(signals) || (best && isAnybodys(best.intent))
      ? signals.services > 0
        ? FLOOR_WITH_SERVICE
        : FLOOR
      : SURE;
  if (best && best.share >= floor)
    return { intent: best.intent, sure: true, by: `classifier ${best.share.toFixed(2)}` };
  return fallback(signals);
}

function byRule({ intent, says, topical }: IntentRule, signals: Signals): IntentRead {
  const isHeard = typeof topical === 'function' ? topical(signals) : topical === true;
  const topic = isHeard ? signals.topic?.id : typeof topical === 'string' ? topical : undefined;
  return {
    intent: typeof intent === 'string' ? intent : intent(signals),
    sure: true,
    by: says,
    ...(topic === undefined ? {} : { topic }),
  };
}

/** Nothing decided: services alone are a visit; without one the bot asks, and what holds nothing of the field is declined. */
function fallback(signals: Signals): IntentRead {
  if (signals.services > 1) return { intent: 'check-pair', sure: true, by: 'several services' };
  if (signals.services === 1) return { intent: 'code-visit', sure: true, by: 'one service' };
  if (isOfTheField(signals) || signals.denied) return { intent: 'help', sure: false, by: 'below the floor' };
  return { intent: 'out-of-scope', sure: true, by: 'nothing of the field' };
}
