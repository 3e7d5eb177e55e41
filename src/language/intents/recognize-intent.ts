import type { Draft } from '../draft.ts';
import type { Model } from '../model.ts';
import type { IntentId } from '../request.ts';
import type { Ranking } from './classifier.ts';
import { intentRules } from './intent-rules.ts';
import { isUnread } from './is-unread.ts';
import { markSlots } from './mark-slots.ts';
import { areMet } from './needs.ts';
import { questionPart } from './question-part.ts';
import type { IntentRule } from './rules/intent-rule.ts';
import type { Signals } from './signals.ts';
import { signalsOf } from './signals-of.ts';
import { speakingPart } from './speaking-part.ts';

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

/** Below this share nothing that names a service is declined. */
const LIKELY = 0.5;

/** Intents that a message may have that names nothing of the field. */
const anybodys: readonly IntentId[] = ['help', 'small-talk', 'out-of-scope'];

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
  const best = ranking.find((one) => fits(one.intent, signals, model) && !isDoubtful(one, signals));
  if (rule && !(best && best.share >= SURE && !anybodys.includes(best.intent))) return byRule(rule, signals);
  const floor =
    isOfTheField(signals) || (best && anybodys.includes(best.intent))
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

/** Whether anything of coding was seen: a service, a modifier, a payer, minutes, or the words by which people ask for them. */
function isOfTheField(signals: Signals): boolean {
  const { services, modifiers, payer, minutes } = signals;
  return (
    services + modifiers > 0 ||
    payer ||
    minutes ||
    signals.asks('units', 'modifier', 'billing', 'document', 'note', 'denial', 'pair', 'regions')
  );
}

/** What the classifier may not say against what was seen. */
function fits(intent: IntentId, signals: Signals, { needs }: Model): boolean {
  // A code, or a service with the words by which people ask how to bill it, is ours whatever else is said.
  if (anybodys.includes(intent) && isAskedOfUs(signals)) return false;
  // A service of ours and no word of another desk: "which number for a hand motion test".
  if (intent === 'out-of-scope' && signals.settled > 0 && !isElsewhere(signals)) return false;
  // "Can u help me w this one: diathermy R hip": the visit is told already.
  if (intent === 'help' && signals.settled > 0) return false;
  // "Massage with an adjustment, 59 or what": a modifier of services is no comparison.
  if (intent === 'compare-codes' && signals.modifiers > 0 && signals.services > 0) return false;
  // "PT eval high + 97140": two services put together, and nothing that sets one against the other.
  if (intent === 'compare-codes' && !signals.question && !signals.either && !signals.asks('compare'))
    return false;
  // "Occiput, L5, both ilia, T7 all adjusted": one adjustment in its regions is no pair.
  if (intent === 'check-pair' && signals.services === 1 && signals.counted) return false;
  // "Cox table, no adjustment": what is left out was still told of a visit.
  if (intent === 'small-talk' && (signals.denied || signals.body)) return false;
  // "Ivory soap": no word of a note, and nothing to write one of.
  if (intent === 'document' && signals.services + signals.modifiers === 0 && !isWritten(signals))
    return false;
  // "Can a tech set it up": without a payer and without a word of what one takes, no payer is asked about.
  if (intent === 'payer-rules' && !signals.payer && !signals.asks('payer', 'covers', 'per-day')) return false;
  return areMet(needs.get(intent) ?? [], signals);
}

/** Whether anything is said of a note, or of whoever asks for one. */
const isWritten = ({ asks, payer, clinician, topic, question }: Signals): boolean =>
  question || payer || clinician || topic !== null || asks('document', 'note', 'billing');

/** A service of which it is open which one it is ("stiff white tape") and no word of another desk: only what is likely is declined. */
function isDoubtful({ intent, share }: Ranking[number], signals: Signals): boolean {
  return intent === 'out-of-scope' && share < LIKELY && signals.services > 0 && !isElsewhere(signals);
}

/** Words of any other desk, or what is next door. */
function isElsewhere({ other, nextDoor }: Signals): boolean {
  const desks = [
    'best-paid',
    'money',
    'benefits',
    'diagnosis',
    'people',
    'desk',
    'law',
    'care',
    'elsewhere',
    'orders',
    'world',
  ];
  return nextDoor || other(...desks);
}

/** "New patient exam, what level" asks which code it is. */
function isAskedOfUs({ typed, services, levelOpen, asks, other }: Signals): boolean {
  return (
    typed > 0 ||
    (levelOpen && other('care/how')) ||
    (services > 0 && asks('billing', 'pair', 'document', 'units', 'denial'))
  );
}

/** Nothing decided: services alone are a visit; without one the bot asks, and what holds nothing of the field is declined. */
function fallback(signals: Signals): IntentRead {
  if (signals.services > 1) return { intent: 'check-pair', sure: true, by: 'several services' };
  if (signals.services === 1) return { intent: 'code-visit', sure: true, by: 'one service' };
  if (isOfTheField(signals) || signals.denied) return { intent: 'help', sure: false, by: 'below the floor' };
  return { intent: 'out-of-scope', sure: true, by: 'nothing of the field' };
}
