import { type Draft, draftWith, type Mention } from '../../../draft.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import { tells } from '../../../words/word-lists.ts';
import { type Giver, giversOf } from '../../people/givers/givers.ts';

/**
 * Who gave all but one of the services: "PTA did everything but the manual: TE 20, gait 10, manual 15". The one is the therapist's, each
 * other theirs; the word for who it was is then spent.
 */
export function allButOne(draft: Draft): Draft {
  const [giver, other] = giversOf(draft);
  if (!giver || other || giver.who === 'therapist') return draft;
  const one = exceptedBehind(draft, giver);
  if (!one) return draft;
  const isSame = ({ codes }: Mention) => codes.join() === one.codes.join();
  const told = draft.mentions.filter((mention) => mention !== one);
  const isNamedAgain = told.some(isSame);
  const mentions = isNamedAgain ? told : draft.mentions;
  const ofTime = (owner: number | undefined) => mentions.find(({ from }) => from === owner);
  // Only where each has its time beside it.
  if (mentions.length < 2 || !draft.durations.every(({ owner, by }) => !by && ofTime(owner))) return draft;
  return draftWith(draft, {
    mentions,
    durations: draft.durations.map((time) => {
      const service = ofTime(time.owner);
      return { ...time, by: service && isSame(service) ? 'therapist' : giver.who };
    }),
    sightings: draft.sightings.filter(
      (sighting) =>
        !(
          sighting.slot === 'clinicians' &&
          overlaps(sighting, giver) &&
          !sighting.value.startsWith('implies-')
        ),
    ),
  });
}

/** "Did everything but the manual", "did all of it except gait". */
function exceptedBehind({ tokens, mentions }: Draft, { to }: Giver): Mention | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (!tells(tokens[to], 'at-work/gives') || !/^(everything|all)$/.test(text(to + 1))) return null;
  let at = to + 2;
  while (/^(of|it|that|this|else)$/.test(text(at)) && at < to + 5) at += 1;
  if (!/^(but|except|besides|minus)$/.test(text(at))) return null;
  do at += 1;
  while (/^(for|the|his|her)$/.test(text(at)));
  return mentions.find(({ from }) => from === at) ?? null;
}
