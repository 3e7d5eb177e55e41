import { eachOnce } from '../../../core/each-once.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Telling, tellingsOf } from '../../book/tellings.ts';
import { type Draft, draftWith, type Mention, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { endsSentence } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';
import { deniedBefore } from '../described/denied-before.ts';
import { freeNumbers } from '../described/free-numbers.ts';
import { isTreatment } from './is-treatment.ts';
import { LONGEST, lengthOf, type Span, spanOf } from './span-told.ts';

/** Words of tellings that are read of a message: several times what one visit takes. */
const MOST = 60;

/**
 * "The hand goes in hot water, then cold, then hot again": words none of which names a service, and which tell one together, in any
 * order (`together` in rules/). What they name by themselves is part of the telling: the service is one. A telling ends at one of several
 * times, at a code and at the end of a line, and nothing that a message denies is told.
 */
export function toldTogether(draft: Draft, model: Model): Draft {
  const words = seen(draft, 'told-with')
    .slice(0, MOST)
    .filter(({ from }) => !deniedBefore(draft, from) && !isUnable(draft, from));
  if (words.length < 2) return draft;
  const found: Mention[] = [];
  for (const stretch of stretchesOf(draft, words)) {
    const told = tellingsOf(model.ruleSet)
      .map((telling) => ({ telling, span: spanOf(telling, stretch) }))
      .find(
        ({ telling, span }) =>
          span !== null && !holdsNamed(draft, span, telling) && isTreatment(draft, span, telling),
      );
    if (told?.span) found.push(asMention(told.telling, beforeTime(draft, told.span), model));
  }
  if (found.length === 0) return draft;
  const others = draft.mentions.filter((mention) => !found.some((one) => overlaps(one, mention)));
  // "Repeated the whole exam and rewrote the plan of care": a subject named within what was done is none that is asked about.
  const sightings = draft.sightings.filter(
    (one) => !one.slot.startsWith('topic') || !found.some(({ from, to }) => from <= one.from && one.to <= to),
  );
  return draftWith(draft, {
    sightings,
    mentions: [...others, ...found].sort((a, b) => a.from - b.from),
  });
}

/** "Cannot reach the top shelf", "trouble with lifting": what the patient does not manage was not done. */
const isUnable = ({ tokens }: Draft, at: number): boolean =>
  [1, 2].some((back) => tells(tokens[at - back], 'unable/before'));

/** "Balance on foam, joint mobs, eyes closed": a service by a name of its own stands between the words, be it this one; "ice" in "ice water" is none. */
const holdsNamed = (draft: Draft, span: Span, { groups }: Telling): boolean =>
  draft.mentions.some(
    (one) =>
      one.by === 'name' &&
      one.open === null &&
      overlaps(span, one) &&
      !seen(draft, 'told-with').some(
        (word) =>
          overlaps(word, one) &&
          lengthOf(word) > lengthOf(one) &&
          groups.some((group) => group.has(word.value)),
      ),
  );

/** Words between which no time, no code and no end of a line stands. */
function stretchesOf(draft: Draft, words: readonly Sighting[]): Sighting[][] {
  const { tokens, durations, mentions } = draft;
  const times = [...durations, ...freeNumbers(draft)];
  const ends = [
    // "Warm bath cold bath for 20 mins, contrast": around the only time of a message one telling goes on.
    ...(times.length > 1 ? times.map(({ from }) => from) : []),
    ...mentions.filter(({ by }) => by === 'code').map(({ from }) => from),
    ...tokens.flatMap(({ text }, at) => (text === '\n' ? [at] : [])),
  ];
  const stretchOf = ({ from }: Sighting) => ends.filter((end) => end < from).length;
  const numbers = eachOnce(words.map(stretchOf));
  return numbers.map((number) => words.filter((word) => stretchOf(word) === number));
}

/** What was told up to its time: within the telling, or behind it. */
function beforeTime(draft: Draft, span: Span): Span {
  const isWithin = ({ from }: { from: number }) => span.from < from && from < span.to;
  // "Attended estim 16, therapist on the probe": a number right behind a name is the time of it.
  const within =
    draft.durations.find(isWithin) ??
    freeNumbers(draft).find(
      (one) => isWithin(one) && draft.mentions.some(({ by, to }) => by !== 'code' && to === one.from),
    );
  return { ...span, to: within?.from ?? endOf(draft, span) };
}

/** At these begins what was done after it. */
const goesOn =
  /^(then|next|afterwards|after|followed|before|plus|\+|&|;|\n|\?|no|not|without|didnt|skipped)$/;

/** "…, back and forth, I sat with him the whole time": what follows up to its time, and names nothing, is told of it. */
function endOf({ tokens, durations, mentions }: Draft, { from, to }: Span): number {
  const time = durations.find((one) => one.from >= to);
  const rest = time === undefined ? [] : tokens.slice(to, time.from);
  const isOther =
    rest.some(({ text }, at) => goesOn.test(text) || endsSentence(tokens, to + at)) ||
    mentions.some((one) => one.from >= to && one.from < (time?.from ?? to));
  return isOther || time === undefined || time.from - from > LONGEST ? to : time.from;
}

function asMention({ code, phrase }: Telling, { from, to }: Span, { ruleSet }: Model): Mention {
  const meant = phrase === null ? undefined : ruleSet.ambiguous[phrase];
  if (!meant) return newMention(from, to, 'name', code === null ? [] : [code]);
  const codes = eachOnce(meant.choices.map((choice) => choice.code));
  return newMention(from, to, 'phrase', codes, { open: meant.ask, phrase });
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
