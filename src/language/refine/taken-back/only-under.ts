import { type Draft, type Duration, draftWith, type Mention } from '../../draft.ts';

/** Slots that tell how something was given: of what is left out they say nothing of the rest. */
const ofGiving = new Set(['presence', 'people', 'clinicians', 'region', 'muscles', 'caregivers', 'needles']);

/** What is told under a day or a person: services and times. */
export const placesToTell = ({ mentions, durations }: Draft): readonly (Mention | Duration)[] => [
  ...mentions,
  ...durations.filter(({ of }) => of !== 'rest'),
];

/** Leaves out what is of another day or person: its services are denied, and its times are read and count for nothing. */
export function onlyUnder(draft: Draft, isHere: (one: { from: number }) => boolean): Draft {
  return draftWith(draft, {
    mentions: draft.mentions.filter(isHere),
    denied: [...draft.denied, ...draft.mentions.filter((mention) => !isHere(mention))],
    durations: draft.durations.map((time) => (isHere(time) ? time : { ...time, of: 'rest' })),
    counts: draft.counts.filter(isHere),
    // That there was a group is told of everybody in it.
    sightings: draft.sightings.filter(
      (one) => !ofGiving.has(one.slot) || (one.slot === 'people' && one.value === 'group') || isHere(one),
    ),
  });
}
