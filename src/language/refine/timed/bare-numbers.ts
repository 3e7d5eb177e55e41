import { type Count, type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { standsBare } from '../../slots/codes/stands-bare.ts';
import { scopeOf } from '../../slots/times/scope/scope-of.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import { isNumberWord } from '../../words/numbers/number-words.ts';
import type { Token } from '../../words/tokens.ts';
import { type Bare, MOST_TIMES, numberAfter } from './number-after.ts';
import { leadInPart, leads, numberBefore } from './number-before.ts';

/** A bare number above this is no time on one service. */
const LONGEST = 180;
/** The modifier of an office visit; and the time after which a number asked about is more likely a modifier's. */
const EXAM = 25;
const LONGEST_HOUR = 60;
/** Behind a code, small numbers are units; behind a name, less than three minutes is nothing that people write down. */
const MOST_UNITS_OF_A_CODE = 4;

/**
 * Reads a bare number beside a service: "te 20 mt 10", "TE-23", "20 pool, 15 land", "97110 2" (units), "adj 3-4" (regions).
 * Not: repetitions ("3x10"), things counted ("4 patients"), modifiers ("97140 59").
 */
export function bareNumbers(draft: Draft, model: Model): Draft {
  if (!draft.tokens.some(mayBeBare)) return draft;
  const durations = [...draft.durations];
  const counts = draft.counts.filter((count) => !closesRow(draft, count));
  const found = new Set<number>();
  const isTaken = (at: number) =>
    found.has(at) ||
    [...durations, ...counts, ...draft.modifiers, ...draft.mentions].some(
      ({ from, to }) => from <= at && at < to,
    );

  const isAdjusted = (mention: Mention | undefined) =>
    mention !== undefined &&
    mention.codes.length > 0 &&
    mention.codes.every((code) => model.cmtCodes.includes(code));
  // "98941 20 te 10 mt": an adjustment has no time, and its services may have theirs before them.
  const timed = draft.mentions.filter((mention) => !isAdjusted(mention));
  const timeFirst = leads(draft, timed, timed[0] !== draft.mentions[0]);
  const inPart = timeFirst ? [] : leadInPart(draft);
  const theirs = new Set(inPart.map((mention) => numberBefore(draft, mention, true)?.from));
  const mentions = draft.mentions.map((mention, place) => {
    const number =
      timeFirst || inPart.includes(mention)
        ? numberBefore(draft, mention, true)
        : (numberAfter(draft, mention) ??
          numberBefore(draft, mention, isAdjusted(draft.mentions[place - 1])));
    if (!number || isTaken(number.from)) return mention;
    if (theirs.has(number.from) && !inPart.includes(mention)) return mention;
    found.add(number.from);
    const spinal = isAdjusted(mention);
    if (spinal && mention.open) {
      if (number.value <= 5 && !isOfRegion(draft, mention, number)) counts.push(toCount(number));
      return mention;
    }
    // "5 extremity joints adjusted": joints are no minutes.
    if (mention.by !== 'code' && mention.codes.every((code) => code === model.extraspinalCode))
      return mention;
    // "Berg balance 48" is what the test gave.
    if (isTest(mention, model) && number.after) return mention;
    if (isUnits(mention, number)) return mentionWith(mention, { unitsSaid: number.value });
    // "Curb x 6, min A. 24'": where times are written as such, this is how often.
    // "TA x 22 min, TE x 16" are times.
    const isTimed = mention.by === 'name' && isBehindSign(draft);
    if (number.times && mention.by !== 'code' && draft.durations.length > 0 && !isTimed) return mention;
    // "98940 low back 22 ther ex": an adjustment has no time.
    if (spinal && !number.times && number.value > MOST_UNITS_OF_A_CODE) {
      found.delete(number.from);
      return mention;
    }
    if (
      isModifier(mention, number, model) ||
      isModifierAsked(draft, number, model) ||
      isBehindTimed(draft, mention, number, model)
    )
      return mentionWith(mention, { modifiersSaid: [...mention.modifiersSaid, String(number.value)] });
    if (number.value >= fewestMinutes.told && number.value <= LONGEST)
      durations.push({
        from: number.from,
        to: number.to,
        minutes: number.value,
        of: scopeOf(draft.tokens, number.from, number.to),
        owner: mention.from,
      });
    return mention;
  });
  return draftWith(draft, { mentions, counts, durations: durations.sort((a, b) => a.from - b.from) });
}

/** The first time is written with a sign before it: "TA x 22 min". */
const isBehindSign = ({ tokens, durations }: Draft): boolean =>
  tokens[(durations[0]?.from ?? 0) - 1]?.text === 'x';

/** "Adjusted cervical x2, lumbar x1": levels of the region before the number, and no number of regions. */
const isOfRegion = (draft: Draft, { to }: Mention, { from }: Bare): boolean =>
  seen(draft, 'region').some((region) => to <= region.from && region.to <= from);

/** "mt 8 te 8 ta 8 medicare pt": a number right behind a service and before a lone patient is its minutes. */
function closesRow({ mentions, tokens }: Draft, { from, to, noun, number }: Count): boolean {
  const isLone = noun === 'patients' && /^(pt|patient)$/.test(tokens[to - 1]?.text ?? '');
  return (
    isLone && number >= fewestMinutes.told && to - from > 1 && mentions.some((mention) => mention.to === from)
  );
}

/** A test by its name; a typed code may have its minutes behind it. */
const isTest = ({ by, codes }: Mention, { ruleSet }: Model): boolean =>
  by !== 'code' && codes.length > 0 && codes.every((code) => ruleSet.codes[code]?.family === 'test');

/** A number that is no code. */
const mayBeBare = (token: Token): boolean =>
  token.kind === 'number' ? Number(token.text) <= LONGEST : isNumberWord(token);

function isUnits(mention: Mention, { value, times, after }: Bare): boolean {
  if (times) return value <= MOST_TIMES;
  return after && (mention.by === 'code' ? value <= MOST_UNITS_OF_A_CODE : value < fewestMinutes.told);
}

/** "97140 59"; but "97110 25" is time, and only an office visit takes 25. */
function isModifier(mention: Mention, { value, after }: Bare, model: Model): boolean {
  const { ruleSet } = model;
  const code = mention.codes[0] ?? '';
  if (!after || mention.by !== 'code' || !ruleSet.modifiers[String(value)]) return false;
  return standsBare(String(value), model) || ruleSet.codes[code]?.family === 'office-visit';
}

/** "12 min iastm on the calf 59": a service that has its time before it takes no other, and the number is a modifier's. */
const isBehindTimed = (
  { durations }: Draft,
  { from }: Mention,
  { value, after }: Bare,
  { ruleSet }: Model,
): boolean =>
  after && ruleSet.modifiers[String(value)] !== undefined && durations.some(({ to }) => to === from);

/** "99213 97140 25?", "97110 76?": a number that is a modifier's too, asked about, and no time on one service. */
function isModifierAsked(
  { tokens, mentions }: Draft,
  { value, to, after }: Bare,
  { ruleSet }: Model,
): boolean {
  if (!after || tokens[to]?.text !== '?' || !ruleSet.modifiers[String(value)]) return false;
  const hasVisit = mentions.some(({ codes }) => ruleSet.codes[codes[0] ?? '']?.family === 'office-visit');
  return value === EXAM ? hasVisit : value > LONGEST_HOUR;
}

function toCount({ from, to, value }: Bare): Count {
  return { from, to, number: value, noun: 'regions' };
}
