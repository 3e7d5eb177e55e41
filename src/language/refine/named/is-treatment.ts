import type { Telling } from '../../book/tellings.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';
import { freeNumbers } from '../described/free-numbers.ts';
import { lengthOf, type Span } from './span-told.ts';

/** Tokens between a telling and what tells that it is a story, at most. */
const NEAR = 8;

/**
 * Whether words that tell a service only together tell of a treatment. They do not beside words of a complaint, of another place or of
 * long ago; beside a time or another service they need a time of their own ("she lifts boxes at work, te 20" is a story); and where
 * nothing else is told, a patient or the question for a code. An examination is told without its time.
 */
export function isTreatment(draft: Draft, span: Span, telling: Telling): boolean {
  const isTimed = hasOwnTime(draft, span);
  if (isStory(draft, span, telling, isTimed)) return false;
  if (telling.code === null) return isOfPatient(draft) || timesOf(draft).length > 0;
  if (isTimed) return true;
  const isAlone =
    timesOf(draft).length === 0 && draft.mentions.every((one) => isOfTelling(draft, one, telling));
  return isAlone && isOfPatient(draft);
}

/** "Low back stretched on the machine at gym, hurts". */
const isStory = (draft: Draft, span: Span, telling: Telling, isTimed: boolean): boolean =>
  seen(draft, 'told-otherwise').some(
    (one) =>
      !(isTimed && one.value.startsWith('unless-timed/')) &&
      one.from - span.to < NEAR &&
      span.from - one.to < NEAR &&
      !wordsOf(draft, telling).some((word) => overlaps(word, one) && lengthOf(word) >= lengthOf(one)),
  );

/** A time behind or before the telling with no other service between, and not of one: "MT 15 knee, flexed". */
const hasOwnTime = (draft: Draft, span: Span): boolean =>
  timesOf(draft).some((time) => {
    const isOfOther = draft.mentions.some(
      (one) =>
        !overlaps(one, span) &&
        (one.to === time.from || (one.from === time.to && !hasTimeBehind(draft, one))),
    );
    if (isOfOther) return false;
    const [from, to] = time.from >= span.to ? [span.to, time.from] : [time.to, span.from];
    return !draft.mentions.some((one) => from <= one.from && one.to <= to && !overlaps(one, span));
  });

const hasTimeBehind = (draft: Draft, { to }: Span): boolean => timesOf(draft).some(({ from }) => from === to);

/** "Flexed to 120" is an angle. */
const timesOf = (draft: Draft): Span[] => [
  ...draft.durations,
  ...freeNumbers(draft).filter(({ from }) => draft.tokens[from - 1]?.text !== 'to'),
];

const isOfPatient = ({ tokens }: Draft): boolean =>
  tokens.some((token) => tells(token, 'telling/patient') || tells(token, 'telling/asks'));

/** "Hot water" names a hot pack and is a word of the telling. */
const isOfTelling = (draft: Draft, mention: Mention, telling: Telling): boolean =>
  mention.codes.includes(telling.code ?? '') ||
  wordsOf(draft, telling).some((word) => overlaps(word, mention) && lengthOf(word) >= lengthOf(mention));

const wordsOf = (draft: Draft, { groups }: Telling) =>
  seen(draft, 'told-with').filter(({ value }) => groups.some((group) => group.has(value)));

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
