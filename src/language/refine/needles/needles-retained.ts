import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isRest } from '../../slots/times/rest/is-rest.ts';
import { freeNumbers, type Place } from '../described/free-numbers.ts';
import { countsNeedles } from './counts-needles.ts';
import { furtherOf } from './further-of.ts';
import { leastForFurther } from './least-for-further.ts';

/** Between "with her" and its time stands little. */
const BESIDE = 2;

/**
 * Leaves out the time in which needles only stay in: "14 min with her, then left her to cook 20", "needles in for 30, I was with
 * her 15". Only where the time with the patient is told too; a time for needles alone may be either.
 *
 * @see ACU_TIME in rules/sources.yml: the codes count personal contact
 */
export function needlesRetained(draft: Draft, model: Model): Draft {
  const { ruleSet } = model;
  const acupuncture = draft.mentions.filter(({ codes }) =>
    codes.some((code) => countsNeedles(code, ruleSet)),
  );
  if (acupuncture.length === 0) return draft;
  const placing = seen(draft, 'needles', 'placing');
  const words = seen(draft, 'needles', 'retained').filter(
    ({ from, to }) => !placing.some((one) => one.from < to && from < one.to),
  );
  const clauses = clausesOf(draft.tokens);
  const staysIn = (at: number) => words.some(({ from }) => clauses[from] === clauses[at]);
  const free = freeNumbers(draft);
  const contact = draft.durations.filter(({ from }) => !staysIn(from));
  const told = free.filter(
    (number) =>
      !staysIn(number.from) &&
      // "Rested 20 with the needles".
      !isRest(draft.tokens, number.from, number.to) &&
      isBesideContact(draft, number),
  );
  const withPatient = [...contact, ...told.map(asTime)].sort((a, b) => a.from - b.from);
  // "Me in the room 15, then new ones for another 15": a time with the patient, though it says no minutes.
  if (words.length === 0) return told.length === 0 ? draft : draftWith(draft, { durations: withPatient });
  if (withPatient.length === 0) return draft;
  const retained = [...draft.durations, ...free].filter(({ from }) => staysIn(from));
  const unearned = retained.length > 0 ? unearnedCodes(draft, acupuncture, withPatient, model) : [];
  const left = leftOf(draft, withPatient, retained);
  // "Patient was there 40 min": the whole stay is of no service, what is left of it is.
  const isStay = withPatient[0]?.of === 'all';
  return draftWith(draft, {
    // "Left her to cook" describes no service.
    mentions: draft.mentions.filter(
      (mention) =>
        !mention.codes.some((code) => unearned.includes(code)) &&
        (acupuncture.includes(mention) ||
          !words.some(({ from, to }) => from < mention.to && mention.from < to)),
    ),
    durations:
      left === null
        ? withPatient
        : withPatient.map((time) =>
            isStay
              ? { ...time, ...placeOf(acupuncture, time), of: 'service', minutes: left }
              : { ...time, minutes: left },
          ),
    counts: [
      ...draft.counts,
      ...retained.map(({ from, to }) => ({ from, to, number: 0, noun: 'minutes retained' })),
    ],
  });
}

/** Where the service was told: what is left of a stay is no stay, and stands there. */
const placeOf = (
  [first]: readonly Mention[],
  { from, to }: Duration,
): Pick<Duration, 'from' | 'to' | 'owner'> =>
  first ? { from: first.from, to: first.to, owner: first.from } : { from, to };

/**
 * "There 40 min but 25 of that resting with the needles in": the time in which they stay in lies within the only other one, and what
 * is left of it was with the patient.
 *
 * @returns the minutes that are left, or null where the two are told side by side
 */
function leftOf(
  draft: Draft,
  withPatient: readonly Duration[],
  retained: readonly (Duration | Place)[],
): number | null {
  const [time, second] = withPatient;
  const [part, another] = retained;
  if (!time || !part || second || another || time.to > part.from) return null;
  const { tokens } = draft;
  const isFurther = tokens
    .slice(Math.max(0, part.from - BESIDE), part.from)
    .some(({ text }) => /^(another|more|further|additional|extra|then|plus)$/.test(text));
  const isPart =
    (time.of === 'all' && !isFurther && !isOfContact(draft, time)) ||
    (tokens[part.to]?.text === 'of' &&
      /^(that|those|these|this|it|them|which)$/.test(tokens[part.to + 1]?.text ?? ''));
  const left = time.minutes - minutesOf(part);
  return isPart && left > 0 ? left : null;
}

/** "At the table with her 26 min total": all of it with the patient. */
function isOfContact(draft: Draft, time: Duration): boolean {
  const clauses = clausesOf(draft.tokens);
  return seen(draft, 'needles', 'contact').some(({ from }) => clauses[from] === clauses[time.from]);
}

const minutesOf = (part: Duration | Place): number => ('minutes' in part ? part.minutes : part.value);

/**
 * "First set 15 min contact, then the needles just stay in 25. 97810 + 97811?": where the time with the patient holds no second
 * quarter hour and no needle was newly placed, the further code is what is asked about.
 */
function unearnedCodes(
  draft: Draft,
  acupuncture: readonly Mention[],
  contact: readonly Duration[],
  { ruleSet }: Model,
): string[] {
  const minutes = contact.reduce((sum, time) => sum + time.minutes, 0);
  const isNew = seen(draft, 'needles', 'new').length > 0;
  return gather(acupuncture, ({ codes }) =>
    isNew
      ? []
      : gather(codes, (code) => (minutes < leastForFurther(code, ruleSet) ? furtherOf(code, ruleSet) : [])),
  );
}

function isBesideContact(draft: Draft, { from, to }: Place): boolean {
  const alone = seen(draft, 'needles', 'retained');
  return seen(draft, 'needles', 'contact').some(
    (one) =>
      !alone.some((other) => other.from < one.to && one.from < other.to) &&
      ((one.to <= from && from - one.to <= BESIDE) || (to <= one.from && one.from - to <= BESIDE)),
  );
}

const asTime = ({ from, to, value }: Place): Duration => ({ from, to, minutes: value, of: 'service' });
