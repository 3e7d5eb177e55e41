import { type Draft, type Duration, draftWith } from '../../draft.ts';

/** Words before a time that was told before: "the whole 25", "so 30 then", "that leaves 30". */
const again = /^(whole|entire|full|all|those|these|same|so|leaves|leaving|makes|making|thats|=)$/;
/** "Which CPT for my 12 min?": a time that was told is asked about. */
const pointsBack = /^(my|his|her|their|that|this)$/;

/** Leaves out a time that was told before and is said once more: "25 min of ther act, hands-on the whole 25" is 25 minutes. */
export function saidAgain(draft: Draft): Draft {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const isSaidBefore = ({ from, minutes, of }: Duration, at: number): boolean =>
    of === 'service' && draft.durations.slice(0, at).some((one) => one.minutes === minutes && one.to <= from);
  // "97112 = 22 minutes": told of the service right before the sign.
  const isOfService = ({ from }: Duration): boolean => draft.mentions.some(({ to }) => to === from - 1);
  // "US died after 5 minutes. just the 5 min of US": the same one, of the same service or of none named anew.
  const isThat = (from: number): boolean =>
    /^(the|those|that)$/.test(text(from - 1)) && /^(just|only)$/.test(text(from - 2)) && isOfOne(draft);
  const isRepeated = ({ from, to }: Duration): boolean =>
    isThat(from) ||
    again.test(text(from - 1)) ||
    (pointsBack.test(text(from - 1)) && text(from - 2) === 'for') ||
    (text(to) === 'then' && /^([.,;!?\n]|)$/.test(text(to + 1)));
  const durations = draft.durations.filter(
    (duration, at) => !(isSaidBefore(duration, at) && isRepeated(duration) && !isOfService(duration)),
  );
  return durations.length === draft.durations.length ? draft : draftWith(draft, { durations });
}

/** Nothing but one service is named. */
const isOfOne = ({ mentions }: Draft): boolean => new Set(mentions.map(({ codes }) => codes.join())).size < 2;
