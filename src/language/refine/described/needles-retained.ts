import { clausesOf } from '../../clauses.ts';
import { type Draft, type Duration, draftWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { countsNeedles } from './counts-needles.ts';
import { freeNumbers, type Place } from './free-numbers.ts';

/** Between "with her" and its time stands little. */
const BESIDE = 2;

/**
 * Leaves out the time in which needles only stay in: "14 min with her, then left her to cook 20", "needles in for 30, I was with
 * her 15". Only where the time with the patient is told too; a time for needles alone may be either.
 *
 * @see ACU_TIME in rules/sources.yml: the codes count personal contact
 */
export function needlesRetained(draft: Draft, { ruleSet }: Model): Draft {
  const counts = (code: string) => countsNeedles(code, ruleSet);
  const placing = seen(draft, 'needles', 'placing');
  const words = seen(draft, 'needles', 'retained').filter(
    ({ from, to }) => !placing.some((one) => one.from < to && from < one.to),
  );
  const acupuncture = draft.mentions.filter(({ codes }) => codes.some(counts));
  if (words.length === 0 || acupuncture.length === 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const staysIn = (at: number) => words.some(({ from }) => clauses[from] === clauses[at]);
  const free = freeNumbers(draft);
  const contact = draft.durations.filter(({ from }) => !staysIn(from));
  const told = free.filter((number) => !staysIn(number.from) && isBesideContact(draft, number));
  if (contact.length + told.length === 0) return draft;
  const retained = [...draft.durations, ...free].filter(({ from }) => staysIn(from));
  return draftWith(draft, {
    // "Left her to cook" describes no service.
    mentions: draft.mentions.filter(
      (mention) =>
        acupuncture.includes(mention) ||
        !words.some(({ from, to }) => from < mention.to && mention.from < to),
    ),
    durations: [...contact, ...told.map(asTime)].sort((a, b) => a.from - b.from),
    counts: [
      ...draft.counts,
      ...retained.map(({ from, to }) => ({ from, to, number: 0, noun: 'minutes retained' })),
    ],
  });
}

function isBesideContact(draft: Draft, { from, to }: Place): boolean {
  return seen(draft, 'needles', 'contact').some(
    (one) => (one.to <= from && from - one.to <= BESIDE) || (to <= one.from && one.from - to <= BESIDE),
  );
}

const asTime = ({ from, to, value }: Place): Duration => ({ from, to, minutes: value, of: 'service' });
