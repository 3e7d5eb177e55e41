import { compare } from '../../book/compare.ts';
import { type Draft, draftWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { otherBusiness } from '../../slots/other-business.ts';
import { likestWork, mayBeMinutes } from '../../slots/times/likest-work.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { freeNumbers, type Place } from './free-numbers.ts';
import { isWorkNoun } from './is-work-noun.ts';
import { ends, type Part } from './parts-with-minutes.ts';

/** From here on everyday words tell that something was done: a word or two that few codes have. */
const TELLS = 3;
/** Words for these say that something is asked, or told of somebody else. */
const elsewhere = ['payers', 'other-days'];
/** "Who took the ball", "our lobby", "is it 20?": no visit is told. */
const noPatient = /^(who|where|when|why|my|our|us|what|which|how|can|could|does|is|are|should|would|\?)$/;
/** Behind the number: how it was done, or who writes. */
const goesOn = /^(w|with|using|via|for|on|ot|otr|today|pls|please)$/;

/**
 * A message without times, whose parts close with bare numbers behind words for something done: "made a sandwich 25", "gait w/ quad
 * cane 12, tandem 8". The numbers are minutes, as they are behind the name of a service; those that do stand behind one are read there.
 */
export function workWithNumber(draft: Draft, model: Model): Draft {
  if (draft.durations.length > 0 || !draft.tokens.some(isNumber) || isOtherwise(draft)) return draft;
  const free = freeNumbers(draft);
  const closing = free.filter((number) => closesPart(draft, number));
  // Where services are named, numbers of something else are likelier: each must be one that closes a part.
  if (draft.mentions.length > 0 && closing.length < free.length) return draft;
  const times = closing.filter((number) => tellsWork(draft, partBefore(number, closing), model));
  if (times.length === 0) return draft;
  return draftWith(draft, {
    durations: times.map(({ from, to, value }) => ({ from, to, minutes: value, of: 'service' as const })),
  });
}

const isNumber = ({ kind }: Token): boolean => kind === 'number';

/** Whether something is asked or told in which a number may be anything. */
function isOtherwise(draft: Draft): boolean {
  const { nextDoor, denied, denials, modifiers } = draft;
  return (
    nextDoor !== null ||
    denied.length + modifiers.length + denials.length > 0 ||
    otherBusiness(draft).length > 0 ||
    seen(draft, 'people', 'group').length > 0 ||
    elsewhere.some((slot) => seen(draft, slot).length > 0) ||
    draft.tokens.some(({ text }) => noPatient.test(text))
  );
}

/** "… sandwich 25", "… mechanics 15 w/ video": behind a word, at the end of a part or before how it was done. */
function closesPart({ tokens }: Draft, { from, to, value }: Place): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  const isOther = tells(before, 'no-time/before') || tells(before, 'no-time/measured');
  // "Inferior glides grade 2 10": what was measured has its number.
  const isBehindMeasure = before?.kind === 'number' && tells(tokens[from - 2], 'no-time/measured');
  return (
    tokens[from]?.kind === 'number' &&
    mayBeMinutes(value) &&
    !tells(before, 'people-words/person') &&
    (isBehindMeasure || (before?.kind === 'word' && !isOther)) &&
    (behind === undefined || ends.has(behind.text) || goesOn.test(behind.text))
  );
}

/** The words between the number before and this one. */
const partBefore = ({ from }: Place, closing: readonly Place[]): Part => ({
  from: closing.findLast(({ to }) => to <= from)?.to ?? 0,
  to: from,
});

/** Whether words name no service and come near to some. */
function tellsWork({ tokens, mentions }: Draft, part: Part, model: Model): boolean {
  if (mentions.some(({ from, to }) => from < part.to && part.from < to)) return false;
  const words = tokens.slice(part.from, part.to);
  if (isWorkNoun(words.at(-1)?.text)) return true;
  const [likest] = compare(words, model.descriptions);
  return likestWork(words, model) !== null || (likest?.likeness ?? 0) >= TELLS;
}
