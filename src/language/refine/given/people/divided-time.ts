import { type Draft, draftWith, seen } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { Span } from '../../../parts/spans.ts';
import { looksOn } from '../../people/givers/looks-on.ts';
import { onlyService } from './only-service.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { type HowIn, partsTold } from './parts-told.ts';
import { type Helper, splitWithHelper } from './split-with-helper.ts';

const helpers: readonly Helper[] = ['assistant', 'aide', 'student'];
const clinician = /^(i|me|myself|mine|pt|ot|dpt|otr|therapist|doc|dc|chiro|doctor)$/;

/**
 * Divides the time of the only service among those who gave it, where words say that what each gave is a part: none of them comes on top.
 * Only where every time of the message is the whole or one of its parts, and there is one helper.
 *
 * @example 'te 40, I did the first 10 then my PTA took over' // 97110 with 40 minutes, 30 of them the assistant's
 */
export function dividedTime(draft: Draft): Draft {
  const service = onlyService(draft);
  if (!service) return draft;
  const who = whoIn(draft);
  const divided = partsOfWhole(draft, partsTold(draft, who) ?? []);
  if (!divided) return draft;
  const { whole, parts, minutes } = divided;
  const [named, other] = helpers.filter((one) => minutes.has(one));
  // "The PTA did TE 25 but I jumped in for 8 of it": the whole is told as a helper's.
  const helper = named ?? helpers.find((one) => one === wholeBy(draft, whole, who));
  const theirs = parts.find(({ how }) => how === (named ?? 'therapist'));
  const part = minutes.get(named ?? 'therapist') ?? 0;
  if (!helper || other || !theirs || part < 1 || part >= whole.minutes) return draft;
  const text = (at: number) => draft.tokens[at]?.text ?? '';
  // "TE 30 with the PT, the PTA came in for 10 of it" tells whose the whole was, "only 20 was with me" what counts.
  if (/^(with|w|by)$/.test(text(whole.to)) || parts.some(({ from }) => /^(only|just)$/.test(text(from - 1))))
    return draft;
  return draftWith(draft, {
    mentions: [service],
    durations: splitWithHelper(whole, service, helper, named ? part : whole.minutes - part, theirs),
    shares: draft.shares.filter((share) => !parts.some((one) => overlaps(share, one))),
    // Spent: no step lends them to a time, and none takes the numbers for something unread.
    sightings: [
      ...draft.sightings.filter(({ slot, value }) => slot !== 'clinicians' || !isHelper(value)),
      ...parts.map(({ from, to }) => ({ slot: 'clinicians', value: 'told', from, to })),
    ],
  });
}

/** Who is told of in the clause of the whole time. */
function wholeBy<How extends string>(
  { tokens }: Draft,
  { from }: Span,
  who: HowIn<How>,
): How | 'none' | null {
  const clauses = clausesOf(tokens);
  const begin = clauses.indexOf(clauses[from] ?? -1);
  return who({ from: begin, to: clauses.lastIndexOf(clauses[from] ?? -1) + 1 });
}

const isHelper = (value: string): boolean => helpers.some((one) => one === value);

/** Who is told of in a clause: a helper before a therapist, whom "pt" may not even mean. */
const whoIn =
  (draft: Draft): HowIn<Helper | 'therapist'> =>
  ({ from, to }) => {
    const isHere = (one: Span) => one.from >= from && one.to <= to && !looksOn(draft.tokens, one.to);
    const [who, other] = helpers.filter((one) => seen(draft, 'clinicians', one).some(isHere));
    if (other || seen(draft, 'clinicians', 'together').some(isHere)) return null;
    const isTherapist =
      seen(draft, 'clinicians', 'therapist').some(isHere) ||
      draft.tokens.slice(from, to).some(({ text }) => clinician.test(text));
    // "PTA assisted the PT for 10".
    if (who && draft.tokens.slice(from, to).some(({ raw }) => /^(PT|OT|I)$/.test(raw))) return null;
    return who ?? (isTherapist ? 'therapist' : 'none');
  };
