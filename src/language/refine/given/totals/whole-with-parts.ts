import type { Draft, Duration } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { tells } from '../../../words/word-lists.ts';
import { isOfService } from './is-of-service.ts';
import { isPartOf } from './is-part-of.ts';

/** The longest time, where parts of a time are named and the others fit into it. */
export function wholeWithParts(draft: Draft): Duration | null {
  const counted = draft.durations.filter(({ of }) => of === 'service');
  // "30, half by the aide": the part was read, and is of one service.
  const isSplit = counted.some(
    (one) =>
      (one.owner !== undefined && one.assistantPart !== undefined) ||
      counted.some(({ owner, by }) => owner !== undefined && owner === one.owner && by !== one.by),
  );
  // "PTA did the first half (20 min), I did the second 10": each part is somebody's.
  const isByTwo = counted.length === 2 && counted[0]?.by && counted[1]?.by && counted[0].by !== counted[1].by;
  if (isSplit || isByTwo) return null;
  const parts = counted.filter(
    (duration) => !duration.isOff && (isPartOf(draft.tokens, duration) || isSharedEnd(draft, duration)),
  );
  if (parts.length === 0 && !areOfPeople(counted) && !draft.shares.some((share) => isOfService(draft, share)))
    return null;
  const [longest, ...others] = counted
    .filter((duration) => !parts.includes(duration))
    .sort((a, b) => b.minutes - a.minutes || a.from - b.from);
  if (!longest || (others.length === 0 && parts.length === 0 && draft.mentions.length < 2)) return null;
  // "TE 20, rest MT": of what the rest is, nobody said.
  const isOnly = others.length === 0 && parts.length === 0 && longest.owner !== undefined;
  if (isOnly && draft.shares.every(({ part, from }) => part === 'rest' && from > longest.to)) return null;
  const rest = [...others, ...parts].reduce((sum, { minutes }) => sum + minutes, 0);
  // "PTA did 20 of it and the PT did 18 of it": an assistant's time holds no therapist's.
  if (longest.by === 'assistant' && parts.length > 0 && parts.every(({ by }) => by === 'therapist'))
    return null;
  const isOfOne =
    parts.length === 0 &&
    !areOfPeople(counted) &&
    isOwned(draft, longest) &&
    (isRestIdle(draft) || (isMainly(draft) && others.every((time) => isOwned(draft, time))));
  return longest.minutes >= rest && !isOfOne ? longest : null;
}

/** "Ther ex 40, the last 15 with another patient": a part that was shared, and nothing else was done in it. */
function isSharedEnd({ tokens, mentions }: Draft, { from }: Duration): boolean {
  if (!/^(last|final|first)$/.test(tokens[from - 1]?.text ?? '')) return false;
  const clauses = clausesOf(tokens);
  const here = mentions.filter((mention) => clauses[mention.from] === clauses[from]);
  return here.length > 0 && here.every((mention) => mention.by === 'group');
}

/** "The remainder he sat": what is left was no treatment. */
function isRestIdle({ tokens, shares }: Draft): boolean {
  return shares.every(({ to }) => tokens.slice(to, to + 5).some((word) => tells(word, 'rest/left-idle')));
}

/** "30 min of ADL, dressing mostly, and 15 min of reaching": what most of one time was says nothing of the other. */
function isMainly({ tokens, shares }: Draft): boolean {
  return shares.every(({ from }) => tokens[from]?.text === 'mostly');
}

/** "25 minutes of therapeutic activities, 15 of gait, the remainder he sat": the time of one service, whatever is left then. */
function isOwned({ tokens, mentions }: Draft, { to }: Duration): boolean {
  return tokens[to]?.text === 'of' && mentions.some(({ from }) => from === to + 1);
}

/** "97110 30 min (15 PT, 15 PTA)": one time, and then who gave how much of it. */
function areOfPeople([first, ...others]: readonly Duration[]): boolean {
  const sum = others.reduce((all, { minutes }) => all + minutes, 0);
  return first !== undefined && others.length > 1 && others.every(({ by }) => by) && sum === first.minutes;
}
