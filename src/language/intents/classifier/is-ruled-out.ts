import type { Model } from '../../model.ts';
import type { IntentId } from '../../request.ts';
import type { Signals } from '../signals/signals.ts';
import type { Ranking } from './classifier.ts';
import { areMet } from './needs.ts';

/** Below this share nothing that names a service is declined. */
const LIKELY = 0.5;

const anybodys: readonly IntentId[] = ['help', 'small-talk', 'out-of-scope'];

/** Whether a message that names nothing of the field may be after this. */
export const isAnybodys = (intent: IntentId): boolean => anybodys.includes(intent);

/**
 * Whether an intent that the classifier ranks is no answer to what was seen: words alone never speak against a service, a payer or a
 * question that stands in the message.
 */
export function isRuledOut(ranked: Ranking[number], signals: Signals, model: Model): boolean {
  return !fits(ranked.intent, signals, model) || isDoubtful(ranked, signals);
}

function fits(intent: IntentId, signals: Signals, { needs }: Model): boolean {
  // A code, or a service with the words by which people ask how to bill it, is ours whatever else is said.
  if (isAnybodys(intent) && isAskedOfUs(signals)) return false;
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
