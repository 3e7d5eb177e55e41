import type { Draft, Duration, Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { sentencesOf } from '../../../parts/sentences.ts';
import { mayBeOne } from '../../may-be-one.ts';
import { isCrossed } from './is-crossed.ts';
import { isTimed } from './pair-minutes.ts';

/** "Manual 15, on the wobble board with her eyes shut, 12 min": the only time left behind the only service without one. */
export function giveLastOne(
  draft: Draft,
  given: Map<Mention, Duration[]>,
  left: Set<Duration>,
  model: Model,
): void {
  // "Planks and bridges 10": a word of a service that has its time waits for none.
  const waiting = draft.mentions.filter(
    (mention) => !given.has(mention) && isTimed(mention, model) && !hasTime(mention, given),
  );
  const settled = waiting.filter(({ open }) => open === null);
  const [first, second] = waiting;
  // "Walked 4 laps with a walker, 11 min, I cued her steps": all words of it may be one service.
  const isOne = second !== undefined && waiting.length === draft.mentions.length && mayBeOne(waiting);
  // "12 minutes on her back, then she did planks with me counting for 15": only what stands behind it may be its time.
  const [lone, other] = settled;
  const times = [...left].filter(
    ({ from }) =>
      left.size === 1 || (lone && !other && lone.to <= from && !isCrossed(draft, lone.from, from)),
  );
  const [time, further] = times;
  // "Foam eyes closed, cued for sway, 10 min. I have TE circled": the time ends the sentence of the one before it.
  const told = settled.filter((mention) => time && isInSentence(draft, mention, time));
  // A word that may be several things waits only where nothing else does.
  const [service, another] = isOne
    ? [first]
    : told.length === 1
      ? told
      : settled.length > 0
        ? settled
        : waiting;
  if (
    !service ||
    another ||
    !time ||
    further ||
    time.of !== 'service' ||
    (given.size === 0 && !isOne && told.length !== 1)
  )
    return;
  // "Water 2:00 to 2:30, land 2:30-2:45. 97113 and 97110 both?": the only code without a time, named behind it.
  const isMeantBefore = [...given.keys()].some(
    ({ open, codes }) => open !== null && codes.some((code) => service.codes.includes(code)),
  );
  const isNamedBehind =
    service.by === 'code' && service.from >= time.to && draft.mentions.length > 2 && !isMeantBefore;
  // "97750 97530 same day, test was 30, activities 15": what is told again of another code listed before stands between nothing.
  const others = draft.mentions.filter((mention) => !isToldAgain(draft, mention));
  const isApart = service.to > time.from || isCrossed({ mentions: others }, service.from, time.from);
  if (!isNamedBehind && isApart) return;
  given.set(service, [time]);
  left.delete(time);
}

function isToldAgain({ mentions }: Draft, { from, codes }: Mention): boolean {
  return mentions.some((one) => one.by === 'code' && one.from < from && one.codes.join() === codes.join());
}

function isInSentence({ tokens }: Draft, mention: Mention, time: Duration): boolean {
  const sentences = sentencesOf(tokens);
  return mention.to <= time.from && sentences[mention.from] === sentences[time.from];
}

/** Whether another mention of the same service has a time. */
const hasTime = ({ codes }: Mention, given: ReadonlyMap<Mention, Duration[]>): boolean =>
  [...given.keys()].some((one) => one.codes.join() === codes.join());
