import { gather } from '../../../../core/gather.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { isLabelledTime } from '../../../slots/times/scope/is-length-of-visit.ts';
import type { Share } from '../../../slots/times/scope/shares.ts';
import { areOfOneCode } from './are-of-one-code.ts';
import { gap, isOfService } from './is-of-service.ts';
import { isPartOf } from './is-part-of.ts';

/**
 * Gives a time for all together to the services: to the only one that counts by time ("TE, band rows 2x12, 18 min total"),
 * in the parts that were said ("half manual half exercise", "split evenly"), or what is left to the one said to take the
 * rest ("40 min session, 15 manual, rest therex"). Whole minutes only: what a part has over is not counted.
 */
export function shareTotal(draft: Draft, { ruleSet, groupCode }: Model): Draft {
  const total = draft.timedMinutes ?? draft.totalMinutes;
  if (total === null) return draft;
  // A group takes its part of the time, though it is not counted by it.
  const timed = draft.mentions.filter(({ codes }) =>
    codes.some((code) => code === groupCode || ruleSet.codes[code]?.clock !== 'untimed_day'),
  );
  const counting = timed.length > 0 ? timed : draft.mentions;
  const shares = draft.shares.filter((share) => isOfService(draft, share));
  // "53 min, heat first 10, the rest …": what is left is what no service has, the untimed among them.
  const before = shares.some(({ part }) => part === 'rest') ? draft.mentions : counting;
  const taken = gather(before, ({ minutes }) => minutes).reduce((sum, minutes) => sum + minutes, 0);
  const [only, second] = counting;
  if (only && !second && (isLeftOver(draft, only) || isLabelled(draft)) && taken < total)
    return give(draft, new Map([[only, total]]));
  const part = only && !second && only.minutes.length === 0 ? shareBefore(draft, only, shares) : null;
  if (only && part !== null) return give(draft, new Map([[only, Math.floor(total * part + 0.001)]]));
  if (only && !second)
    return only.minutes.length > 0 || taken >= total ? draft : give(draft, new Map([[only, total - taken]]));
  const open = counting.filter(({ minutes }) => minutes.length === 0);
  // "AAROM 3x10, bike 6 min, leg press. Time 25 min": bouts of one code, which are all the time there was.
  const [first] = open;
  if (first && areOfOneCode(counting) && taken < total) return give(draft, new Map([[first, total - taken]]));
  // "TE + MT 38 total, 15 of it MT": what the part leaves is that of the other service.
  if (first && open.length === 1 && counting.length > 1 && taken < total && isPartTold(draft, total))
    return give(draft, new Map([[first, total - taken]]));
  if (shares.length === 0 || open.length === 0) return draft;
  return give(draft, inParts(open, shares, total, total - taken));
}

/** "Half of a 30 min slot was manual, other half looking for the chart": the part that is told right before the only service; null where none is. */
function shareBefore(
  { tokens, sightings }: Draft,
  { from }: Mention,
  shares: readonly Share[],
): number | null {
  const share = shares.find(
    ({ until, part }) =>
      typeof part === 'number' &&
      until <= from &&
      tokens
        .slice(until, from)
        .every(({ text }) =>
          /^(slot|visit|session|time|hour|min|mins|minutes|was|were|is|of|on|for|doing|just|only)$/.test(
            text,
          ),
        ),
  );
  // Who gave a part tells nothing of what is left.
  const isOfPeople = sightings.some(({ slot }) => slot === 'clinicians' || slot === 'people');
  return share && typeof share.part === 'number' && !isOfPeople ? share.part : null;
}

/** "Bike 6', te. Time 25'": a note that closes with its time tells that of all it names. */
const isLabelled = ({ tokens, durations }: Draft): boolean =>
  durations.some(({ of, from }) => of === 'all' && isLabelledTime(tokens, from));

/** "15 of it MT", "of which 15 MT". */
const isPartTold = ({ tokens, durations }: Draft, total: number): boolean =>
  durations.some(
    (time) => time.minutes < total && (isPartOf(tokens, time) || tokens[time.from - 1]?.text === 'which'),
  );

/** Words between the minutes and that they are left over: "4 min of therapeutic exercise left over". */
const FEW = 5;

/** "4 min of it left over (so 49 total)": the minutes told are the last ones of the total. */
function isLeftOver({ tokens, durations }: Draft, { minutes }: Mention): boolean {
  return durations
    .filter((time) => time.of === 'service' && minutes.includes(time.minutes))
    .some(({ to }) =>
      tokens
        .slice(to, to + FEW)
        .some(
          ({ text }, at) => text === 'leftover' || (text === 'left' && tokens[to + at + 1]?.text === 'over'),
        ),
    );
}

function inParts(open: Mention[], shares: Share[], total: number, left: number): Map<Mention, number> {
  const even = shares.some(({ part }) => part === 'even');
  const given = new Map<Mention, number>();
  for (const mention of even ? [] : open) {
    const share = shares.find((one) => typeof one.part === 'number' && isNearest(one, mention, open));
    if (share && typeof share.part === 'number')
      given.set(mention, partOf(total * share.part, open.length === 1 ? left : 0));
  }
  const without = open.filter((mention) => !given.has(mention));
  const rest = left - [...given.values()].reduce((sum, minutes) => sum + minutes, 0);
  // One service alone is left over, or all are said to have the same.
  const takers = even
    ? without
    : without.filter((mention) => shares.some((one) => isRestOf(one, mention, open)));
  const halves = given.size > 0 && without.length === 1 ? without : takers;
  // "45 min, manual, the rest core": what is left is not known as long as another service has no time.
  if (rest > 0 && halves.length === without.length)
    for (const mention of halves) given.set(mention, Math.floor(rest / halves.length));
  return given;
}

/** Whole minutes of a part; "split even 22/23, massage 22" leaves 23 to the other half. */
function partOf(minutes: number, left: number): number {
  return left > minutes && left - minutes < 1 ? left : Math.floor(minutes + 0.001);
}

function isRestOf(share: Share, mention: Mention, open: readonly Mention[]): boolean {
  return share.part === 'rest' && isNearest(share, mention, open);
}

/** Words for a part stand before their service more often than behind it. */
function isNearest(share: Share, mention: Mention, open: readonly Mention[]): boolean {
  const place = { from: share.from, to: share.until };
  const far = (one: Mention) => gap(one, place) + (one.from < share.from ? 1.5 : 0);
  const nearest = [...open].sort((a, b) => far(a) - far(b))[0];
  return nearest === mention && gap(mention, place) < 6;
}

function give(draft: Draft, minutes: Map<Mention, number>): Draft {
  return draftWith(draft, {
    totalMinutes: minutes.size > 0 && draft.timedMinutes === null ? null : draft.totalMinutes,
    mentions: draft.mentions.map((mention) => {
      const own = minutes.get(mention);
      return own ? mentionWith(mention, { minutes: [own] }) : mention;
    }),
  });
}
