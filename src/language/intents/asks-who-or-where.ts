import type { Draft } from '../draft.ts';
import type { Span } from './question-part.ts';

const opening: ReadonlySet<string> = new Set(['who', 'whos', 'where', 'wheres']);
/** Words behind "who" by which a rule is asked for: "who may bill", "who signs it". */
const ofRules =
  /^(can|may|could|is|are|gets|get|should|must|has|have|needs|need|does|do|did|bills|bill|billed|signs|sign|writes|write|counts|supervises|treats|treated|gave|gives|wears|carries|decides|picks|qualifies)$/;

/**
 * "Who restocks ice packs", "wheres the key for the laser cabinet": a person or a place is asked for, and no rule of who may.
 *
 * @param part the sentence that asks, or null where that is the whole message
 */
export function asksWhoOrWhere({ tokens }: Draft, part: Span | null): boolean {
  const words = tokens
    .slice(part?.from ?? 0, part?.to ?? tokens.length)
    .filter(({ kind }) => kind !== 'sign');
  const [first, second] = words.map(({ text }) => text);
  if (first === undefined || !opening.has(first)) return false;
  return first === 'who'
    ? !ofRules.test(second ?? '')
    : first !== 'where' || /^(is|are|do|does|can)$/.test(second ?? '');
}
