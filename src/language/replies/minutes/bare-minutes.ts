import { type Draft, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** No reply corrects a service to more. */
const MOST = 180;
/** The modifier of an exam, which no timed service has. */
const EXAM = '25';

/** "MT under 8" is seven at most, as in a message that stands alone. */
const under = /^(under|below)$/;
/** "8 mt, not 15", "from 20 to 25": what it was before. */
const before = /^(not|no|from|x|times|of)$/;

/**
 * "TE should be 30", "actually 8 mt": where a reply names one service and holds one number that nothing else has read, the number
 * is its minutes, which a message that stands alone would have to say.
 *
 * @returns the services named, the only one with such minutes
 */
export function withBareMinutes(draft: Draft, model: Model): Mention[] {
  const [named, second] = draft.mentions;
  // 25 goes on an exam alone: "no 25 for the 97530" is a time.
  const modifiers = draft.modifiers.filter(({ code }) => code !== EXAM);
  const told = draft.durations.length + draft.counts.length + modifiers.length;
  if (!named || second || told > 0 || named.unitsSaid !== null || !isTimed(named, model))
    return draft.mentions;
  const numbers = draft.tokens.flatMap((_, at) => {
    const number = at >= named.from && at < named.to ? null : readNumber(draft.tokens, at);
    // "No 25" begins a correction.
    const isOld = at > 1 && before.test(draft.tokens[at - 1]?.text ?? '');
    const below = under.test(draft.tokens[at - 1]?.text ?? '') ? 1 : 0;
    return number === null || isOld || isUnits(draft, number.to) ? [] : [number.value - below];
  });
  const [minutes = 0] = numbers;
  const isTime =
    numbers.length === 1 && Number.isInteger(minutes) && minutes >= fewestMinutes.told && minutes <= MOST;
  return isTime ? [mentionWith(named, { minutes: [minutes] })] : draft.mentions;
}

const isTimed = ({ codes, minutes }: Mention, { ruleSet }: Model): boolean =>
  minutes.length === 0 &&
  codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? ''));

/** "2 units of it". */
const isUnits = ({ tokens }: Draft, at: number): boolean =>
  /^(u|unit|units|region|regions|more|less|extra|from|%)$/.test(tokens[at]?.text ?? '');
