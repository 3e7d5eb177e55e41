import { type Draft, type Duration, draftWith, type Mention } from '../../../draft.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import { type Giver, giversOf } from '../../people/givers/givers.ts';
import { bracketedBehind } from './bracketed-behind.ts';
import { namedAgain } from './named-again.ts';
import { timeOfService } from './time-of-service.ts';

/** What somebody gave of a visit of several services, as far as its words leave nothing open. */
export interface ToldPart {
  services: readonly Mention[];
  /** Minutes of the one service's time; null where it was all of it. */
  minutes: number | null;
  /** Names told once more only to say whose they were. */
  again: readonly Mention[];
  /** The words, with what they hold of numbers. */
  words: { from: number; to: number };
  /** It is told that they did not give it: whoever gave the rest is then open. */
  isDenied?: boolean;
}

/**
 * Settles who gave what where the words name the service or stand in brackets right behind its time: that service is theirs, and no
 * other. The word for who it was is then spent, so that no later step lends it to a neighbour.
 *
 * @example 'gait 15, TE 20. the PTA did the gait' // 97116 is the assistant's, 97110 is not
 */
export function toldOfOne(draft: Draft): Draft {
  if (draft.mentions.length < 2) return draft;
  const givers = giversOf(draft);
  return givers.reduce((read, giver) => {
    const part = namedAgain(read, giver, givers) ?? bracketedBehind(read, giver);
    return part && fits(read, part) ? withPart(read, giver, part) : read;
  }, draft);
}

/** A part is of one time, and no longer than it. */
const fits = (draft: Draft, { services, minutes }: ToldPart): boolean => {
  const [only, second] = services;
  const whole = only && timeOfService(draft, only)?.minutes;
  return minutes === null || (!second && whole !== undefined && minutes <= whole);
};

function withPart(draft: Draft, told: Giver, part: ToldPart): Draft {
  const { services, minutes, again, words, isDenied } = part;
  const giver: Giver = isDenied ? { ...told, who: 'therapist' } : told;
  const isOpen = isDenied === true && told.who === 'assistant';
  const owned = new Map<Duration, Mention>();
  for (const service of services) {
    const time = timeOfService(draft, service);
    if (time) owned.set(time, service);
  }
  const timed = new Set(owned.values());
  return draftWith(draft, {
    mentions: draft.mentions
      .filter((mention) => !again.includes(mention))
      .map((mention) =>
        services.includes(mention) && !timed.has(mention) ? { ...mention, giver: giver.who } : mention,
      ),
    durations: draft.durations
      .filter((time) => owned.has(time) || !overlaps(time, words))
      .flatMap((time) => {
        const service = owned.get(time);
        return service
          ? split({ ...time, owner: service.from }, giver, minutes, words)
          : [isOpen && !time.by ? { ...time, by: 'either' as const } : time];
      }),
    // Spent: no step asks for this value, and none takes the words for something unread.
    sightings: [
      ...draft.sightings.filter(
        (one) =>
          // "Gait 20, TE 30 (PTA)": whose plan it is stays told.
          !(one.slot === 'clinicians' && overlaps(one, giver) && !one.value.startsWith('implies-')) &&
          // "Balance 10. the PTA did the gait": the name told again says nothing of what the balance was.
          !(one.slot === 'tell-apart' && again.some((name) => overlaps(one, name))),
      ),
      { slot: 'clinicians', value: 'told', ...words },
    ],
  });
}

/** A time of which somebody gave all or a part: an aide's part stands apart, an assistant's is told with it. */
function split(
  time: Duration,
  { who }: Giver,
  minutes: number | null,
  words: { from: number; to: number },
): Duration[] {
  if (minutes === null || minutes >= time.minutes) return [{ ...time, by: who }];
  if (who === 'assistant') return [{ ...time, by: 'therapist', assistantPart: minutes }];
  if (who === 'therapist') return [{ ...time, by: who, assistantPart: time.minutes - minutes }];
  return [
    { ...time, minutes: time.minutes - minutes, by: 'therapist' },
    { ...time, ...words, minutes, by: who },
  ];
}
