import type { Draft, Duration, Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import type { Cue } from '../patients/cue.ts';

/**
 * Gives a time to the shared or to the lone service where its part of the message tells which of the two it was: in "97112 and
 * 97150, 15 alone with him then two together" the fifteen are of 97112, whichever code stands nearer.
 */
export function timesOfContact(
  draft: Draft,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  { groupCode }: Model,
): Duration[] {
  const isShared = ({ contact, codes }: Mention) => contact === 'group' || codes[0] === groupCode;
  const shared = mentions.filter(isShared);
  const alone = mentions.filter((mention) => mention.contact === 'one-on-one' && !isShared(mention));
  const [group, lone] = [shared[0], alone[0]];
  const durations = draft.durations.map((time) => ofThoseTogether(draft, time, cues));
  if (!group || !lone || shared.length > 1 || alone.length > 1) return durations;
  const clauses = clausesOf(draft.tokens);
  return durations.map((time) => {
    if (time.owner !== undefined || time.of !== 'service') return time;
    const isHere = ({ from }: { from: number }) => clauses[from] === clauses[time.from];
    const ends = ({ from, to }: Cue) => isHere({ from }) || isHere({ from: to - 1 });
    const kinds = new Set(cues.filter(ends).map(({ contact }) => contact));
    if (kinds.size !== 1) return time;
    const owner = kinds.has('group') ? group : lone;
    // "97112 then 97150: I was alone with him for 15": the codes head what is told.
    const isApart = ({ to }: Mention) => draft.tokens.slice(to, time.from).some(({ text }) => text === ':');
    return mentions.some((one) => one !== owner && isHere(one) && !isApart(one))
      ? time
      : { ...time, owner: owner.from };
  });
}

/** "Joe and Al together 25": people were together, and no times. */
const ofThoseTogether = ({ tokens }: Draft, time: Duration, cues: readonly Cue[]): Duration =>
  time.of === 'all' &&
  tokens[time.from - 1]?.text === 'together' &&
  cues.some(({ contact, ofPeople, to }) => contact === 'group' && ofPeople && to === time.from)
    ? { ...time, of: 'service' }
    : time;
