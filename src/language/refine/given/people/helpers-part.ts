import { type Draft, type Duration, draftWith, type Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { giversOf } from '../../people/givers/givers.ts';
import { type Part, partTold } from './part-told.ts';
import { splitWithHelper } from './split-with-helper.ts';

/**
 * Splits a time of which an aide, a student or an assistant gave a part: "TE 30, half by the aide", "tech did 10 of the 25 min".
 * What is left is the clinician's, and the part stands apart.
 *
 * @example 'tech did 10 of the 25 min TE' // 97110 with 15 minutes, and 10 that an aide gave
 */
export function helpersPart(draft: Draft): Draft {
  for (const giver of giversOf(draft)) {
    if (giver.who !== 'aide' && giver.who !== 'student' && giver.who !== 'assistant') continue;
    const part = partTold(draft, giver);
    const whole = part && wholeOf(draft, part);
    const service = whole && serviceOf(draft, whole);
    if (!part || !whole || !service) continue;
    // "25 min, 10 of it with the tech": taken off already.
    if (
      whole.by === 'therapist' &&
      draft.durations.some((time) => time.by === giver.who && overlaps(time, part))
    )
      continue;
    const minutes = part.minutes ?? whole.minutes - Math.floor(whole.minutes * (1 - part.share));
    if (minutes >= whole.minutes || (part.isBare && isOfAnother(draft, whole, part))) continue;
    const others = draft.durations.filter(
      (time) =>
        time !== whole &&
        time.from !== part.of &&
        (time.to <= part.from || time.from >= part.to) &&
        !overlaps(time, whole),
    );
    const split = splitWithHelper(whole, service, giver.who, minutes, part);
    return draftWith(draft, { durations: [...others, ...split].sort((a, b) => a.from - b.from) });
  }
  return draft;
}

/** "Gait 20, balance 10 was the tech": the time of another service. */
const isOfAnother = ({ mentions }: Draft, whole: Duration, part: Part): boolean =>
  mentions.some(({ from, to }) => from >= whole.to && to <= part.from);

function wholeOf(draft: Draft, part: Part): Duration | undefined {
  if (part.of !== null) {
    const number = readNumber(draft.tokens, part.of);
    if (!number) return undefined;
    // "TE 30, PTA did 10 out of 30": the whole is told twice.
    const before = draft.durations.findLast(
      (time) => time.to <= part.from && time.minutes === Math.floor(number.value),
    );
    const told = before ?? draft.durations.find((time) => time.from === part.of);
    return told ?? { from: part.of, to: number.to, minutes: Math.floor(number.value), of: 'service' };
  }
  const ofServices = draft.durations.filter(({ of }) => of === 'service' || of === 'all');
  const before = ofServices.findLast(({ to }) => to <= part.from);
  if (before || part.isBare || draft.mentions.length > 1) return before;
  // "The tech's part was 10, TE 30": the only time there is stands behind.
  const [behind, other] = ofServices.filter(({ from }) => from >= part.to);
  return other ? undefined : behind;
}

/** The service of a time: its owner, the nearest of its part of the message, or the only one. */
function serviceOf({ tokens, mentions }: Draft, whole: Duration): Mention | undefined {
  const clauses = clausesOf(tokens);
  const gap = ({ from, to }: Mention) => Math.max(from - whole.to, whole.from - to);
  const [nearest] = mentions
    .filter((mention) => clauses[mention.from] === clauses[whole.from])
    .sort((a, b) => gap(a) - gap(b));
  return (
    mentions.find(({ from }) => from === whole.owner) ??
    nearest ??
    (mentions.length === 1 ? mentions[0] : undefined)
  );
}
