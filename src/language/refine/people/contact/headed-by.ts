import type { Draft, Mention } from '../../../draft.ts';
import type { Cue } from '../patients/cue.ts';
import { hasTime } from './times-of-cues.ts';

/** What may stand before words that head a message. */
const leads = /^(in|a|an|the|with|w|as|had|did|we|i|it|was|were|all|my|our|today|pt|medicare|[:\n-])$/;

/**
 * The services that words for a group head: "group of 3: te 15, nmr 15", "two at once, te 15 and nmr 15". They were all shared, up to words
 * for somebody alone. "Group 30, te 15" tells of a group with a time of its own.
 *
 * @returns the services behind the words; none where the words head nothing
 */
export function headedBy(draft: Draft, cue: Cue, cues: readonly Cue[]): Mention[] {
  const { tokens, mentions, durations } = draft;
  const sign = tokens[behindCount(tokens, cue.to)]?.text ?? '';
  const isCounted = tokens
    .slice(cue.from, cue.to)
    .some(({ text }) => /^([2-9]|two|three|four|five|both|several)$/.test(text));
  const isOfPeople = cue.ofPeople || isCounted || behindCount(tokens, cue.to) > cue.to;
  const isHead =
    cue.contact === 'group' &&
    tokens.slice(0, cue.from).every(({ text }) => leads.test(text)) &&
    (sign === ':' || (sign === ',' && isOfPeople && !hasTime(draft, cue)) || (isOfPeople && isOfEach(draft)));
  if (!isHead) return [];
  const next = cues.find(({ from, contact }) => from >= cue.to && contact !== 'group')?.from ?? tokens.length;
  const end = tokens.findIndex(({ text }, at) => at > cue.to && at < next && /^[.;\n]$/.test(text));
  const to = end < 0 ? next : end;
  const behind = mentions.filter((mention) => mention.from >= cue.to && mention.to <= to);
  const isTimed = durations.some(({ from }) => from >= cue.to && from < to);
  return behind.length > 1 && isTimed ? behind : [];
}

/** "Two patients at once te and nmr 15 each": the only time is that of each service. */
const isOfEach = ({ durations }: Draft): boolean => durations.length === 1 && durations[0]?.of === 'each';

/** "Group of 3", "class of 4 pts": behind how many there were. */
function behindCount(tokens: Draft['tokens'], at: number): number {
  if (tokens[at]?.text !== 'of' || tokens[at + 1]?.kind !== 'number') return at;
  return /^(pts?|patients?|people|kids)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
}
