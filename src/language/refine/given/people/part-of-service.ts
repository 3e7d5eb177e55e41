import { type Draft, type Duration, draftWith, type Mention, seen } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';

const ends = /^(last|first|final)$/;
const helpers = ['assistant', 'aide', 'student'] as const;
const article = /^(the|that|his|her|their|this)$/;

/**
 * "NMR 18; the PT came in for the last 8 of the NMR": a part of the time that the service has already, and no more of it. Where an
 * assistant gave the time and the part is a therapist's, what is left is the assistant's.
 */
export function partOfService(draft: Draft): Draft {
  const part = draft.durations.find((time) => isPart(draft, time));
  const [service, whole] = part ? wholeOf(draft, part) : [];
  if (!part || !service || !whole) return draft;
  const clauses = clausesOf(draft.tokens);
  const isHere = ({ from }: { from: number }) => clauses[from] === clauses[part.from];
  const isTherapists =
    part.by === 'therapist' ||
    part.by === 'together' ||
    seen(draft, 'clinicians', 'therapist').some(isHere) ||
    draft.tokens.some(({ text }, from) => /^(pt|ot|i)$/.test(text) && isHere({ from }));
  const isAssistants = part.by === 'assistant' || seen(draft, 'clinicians', 'assistant').some(isHere);
  const told: Duration =
    whole.by === 'assistant' && isTherapists && !isAssistants
      ? { ...whole, by: 'therapist', assistantPart: whole.minutes - part.minutes }
      : whole.by !== 'assistant' && isAssistants
        ? { ...whole, by: 'therapist', assistantPart: part.minutes }
        : whole;
  const isHelpers = part.by === 'aide' || part.by === 'student';
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => mention !== service),
    durations: draft.durations.flatMap((time): Duration[] => {
      if (time === whole && isHelpers)
        return [{ ...whole, minutes: whole.minutes - part.minutes, by: 'therapist' }];
      if (time === part) return isHelpers ? [{ ...part, ...ownerOf(whole) }] : [];
      return [time === whole ? told : time];
    }),
  });
}

/** "The last 8 (min) of the NMR", "10 of the TE by the PTA". */
function isPart(draft: Draft, { from, to }: Duration): boolean {
  const { tokens, mentions } = draft;
  const again = behindOf(tokens, mentions, to);
  return again !== undefined && (ends.test(tokens[from - 1]?.text ?? '') || isByHelper(draft, again));
}

/** "10 of the TE by the PTA", "10 of the gait was the tech". */
function isByHelper(draft: Draft, { to }: Mention): boolean {
  let at = to;
  while (
    /^(by|with|w|was|were|the|my|our|a|an|done|given)$/.test(draft.tokens[at]?.text ?? '') &&
    at < to + 4
  )
    at += 1;
  return at > to && helpers.some((who) => seen(draft, 'clinicians', who).some(({ from }) => from === at));
}

function behindOf(tokens: Draft['tokens'], mentions: readonly Mention[], to: number): Mention | undefined {
  if (tokens[to]?.text !== 'of') return undefined;
  const at = article.test(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
  return mentions.find(({ from }) => from === at);
}

const ownerOf = ({ owner }: Duration): Pick<Duration, 'owner'> => (owner === undefined ? {} : { owner });

/** The service named again behind the part, and the time that it had before. */
function wholeOf({ tokens, mentions, durations }: Draft, part: Duration): [Mention?, Duration?] {
  const again = behindOf(tokens, mentions, part.to);
  const before = mentions.find(
    (one) => again && one.to <= part.from && one.codes.join() === again.codes.join(),
  );
  const whole = durations.find(
    ({ from, owner, minutes }) =>
      before && (owner === before.from || from === before.to) && minutes > part.minutes,
  );
  return whole && again ? [again, whole] : [];
}
