import { type Draft, draftWith } from '../../../draft.ts';
import { minutesWord } from '../../../slots/times/scope/shares.ts';
import { readNumber } from '../../../words/numbers/number-words.ts';
import { tells } from '../../../words/word-lists.ts';

const was = /^(was|were|is)$/;

/**
 * Keeps of a time what was spent with the clinician, where that is told as a part of it: of "97530 28 min, only 20 was with me" 20
 * count, whoever had the rest.
 */
export function onlyWithClinician(draft: Draft): Draft {
  const { tokens, durations } = draft;
  const at = tokens.findIndex(
    ({ text }, here) => (text === 'only' || text === 'just') && endOfPart(draft, here + 1) !== null,
  );
  const number = at < 0 ? null : readNumber(tokens, at + 1);
  const whole = durations.findLast(({ to, of }) => to <= at && (of === 'service' || of === 'all'));
  if (!number || !whole || whole.minutes <= number.value) return draft;
  // "TE 30 MT 15 only 10 was with me": of which of them they are a part is open.
  const longer = durations.filter(
    ({ to, of, minutes }) => to <= at && (of === 'service' || of === 'all') && minutes > number.value,
  );
  if (longer.length > 1) return draft;
  const to = endOfPart(draft, at + 1) ?? number.to;
  return draftWith(draft, {
    durations: durations
      .filter((time) => time === whole || time.to <= at || time.from >= to)
      .map((time) => (time === whole ? { ...whole, minutes: number.value } : time)),
  });
}

/** Behind "20 min was with me", where a token begins such words. */
function endOfPart({ tokens }: Draft, from: number): number | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  const number = readNumber(tokens, from);
  if (!number || !Number.isInteger(number.value)) return null;
  const verb = minutesWord.test(text(number.to)) ? number.to + 1 : number.to;
  const who = /^(the|a|our)$/.test(text(verb + 2)) ? verb + 3 : verb + 2;
  return was.test(text(verb)) && /^(with|w)$/.test(text(verb + 1)) && tells(tokens[who], 'at-work/clinician')
    ? who + 1
    : null;
}
